import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

/** It works where there is no other extension, and it is stuck here although the cookies were cleared. */
export function extensionInterferes({ privately, attempt }: Evidence): Finding | null {
  if (!privately?.worked || !privately.isRepaired || !attempt || attempt.arrivedAt) return null;
  const returns = attempt.silentReturns + attempt.staleAnswers;
  const stuck: Fact[] = returns > 0 ? [{ kind: "came-back", times: returns }] : [];
  const { failure } = attempt;
  if (failure?.kind === "redirect-loop") stuck.push({ kind: "browser-gave-up", failure });
  if (stuck.length === 0) return null;
  return conclude({
    kind: "extension-interferes",
    facts: [{ kind: "worked-privately" }, { kind: "already-repaired" }, ...stuck],
    remedies: [
      { kind: "open-browser-page", page: "extensions" },
      { kind: "try-again" },
      { kind: "retry-private" },
      { kind: "copy-details" },
    ],
    settledBy: "other-browser",
    // What the browser kept beside cookies does the same.
    atMost: "likely",
  });
}
