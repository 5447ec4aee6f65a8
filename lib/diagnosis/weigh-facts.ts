import type { Certainty, Fact } from "./finding";

/**
 * How much a fact shows by itself: a `proof` says it outright, an `event` is what trouble looks like when it happens, a
 * `sign` is what can be there without any trouble, `colour` shows nothing and only explains.
 */
type Weight = "proof" | "event" | "sign" | "colour";

function weightOf(fact: Fact): Weight {
  switch (fact.kind) {
    case "page-said":
    case "probed":
    case "landed-elsewhere":
    case "browser-gave-up":
    case "clock-off":
    case "cookies-off":
    case "caps-lock":
    case "page-wants":
    case "arrived":
      return "proof";
    case "came-back":
    case "choice-came-back":
      return fact.times > 1 ? "proof" : "event";
    case "status":
      return fact.status >= 500 || fact.status === 431 || fact.status === 494 ? "proof" : "event";
    case "tries-left":
    case "wait-until":
      return fact.isGuess ? "sign" : "proof";
    case "certificate":
      return fact.fault === "unspecified" ? "sign" : "proof";
    case "worked-privately":
      return "event";
    case "already-repaired":
    case "slower":
    case "twin":
    case "sent-twice":
    case "oversized":
    case "dated-ahead":
    case "leftover":
    case "saved-password":
    case "kept-address":
      return "sign";
    default:
      return "colour";
  }
}

/**
 * How sure facts make a finding: certain by one proof, or by something that happened and a sign of another kind. What
 * speaks against it leaves it likely, whatever speaks for it.
 */
export function weighFacts(facts: readonly Fact[], against: readonly Fact[]): Certainty {
  if (against.length > 0) return "likely";
  const weights = new Map(facts.map((fact) => [fact.kind, weightOf(fact)]));
  const found = [...weights.values()];
  if (found.includes("proof")) return "certain";
  const telling = found.filter((weight) => weight !== "colour").length;
  return found.includes("event") && telling > 1 ? "certain" : "likely";
}
