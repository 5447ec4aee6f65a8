import type { Certainty, Fact, Finding, FindingKind, Remedy, Settling } from "./finding";
import { weighFacts } from "./weigh-facts";

type Conclusion = {
  kind: FindingKind;
  facts: readonly Fact[];
  against?: readonly Fact[] | undefined;
  remedies: Finding["remedies"];
  /** What would settle it, should it be doubtful. */
  settledBy?: Settling;
  /** No surer than this, whatever the facts weigh. */
  atMost?: Certainty | undefined;
};

/** A finding, as sure as its facts make it. Null without a fact. Of two remedies of one kind the first stays. */
export function conclude({
  kind,
  facts: [first, ...others],
  against = [],
  remedies: [primary, ...behind],
  settledBy = "try-again",
  atMost = "certain",
}: Conclusion): Finding | null {
  if (!first) return null;
  const facts = [first, ...others] as const;
  const certainty = atMost === "likely" ? "likely" : weighFacts(facts, against);
  const kinds = new Set<Remedy["kind"]>([primary.kind]);
  const remedies = behind.filter((remedy) => !kinds.has(remedy.kind) && kinds.add(remedy.kind));
  return {
    kind,
    certainty,
    facts,
    against,
    settledBy: certainty === "certain" ? null : settledBy,
    remedies: [primary, ...remedies],
  };
}
