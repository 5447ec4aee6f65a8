import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Finding } from "../finding";

/** The page asks which institution the student is of; that it asks again shows that another one was chosen. */
export function institutionChoice({ attempt, reading }: Evidence): Finding | null {
  if (reading?.step !== "choose-institution") return null;
  const times = attempt?.choiceReturns ?? 0;
  if (times > 0) {
    return conclude({
      kind: "wrong-institution",
      facts: [{ kind: "choice-came-back", times }],
      remedies: [{ kind: "on-page" }, { kind: "repair-session" }, { kind: "open-entry" }],
    });
  }
  return conclude({
    kind: "institution-wanted",
    facts: [{ kind: "page-wants", step: reading.step }],
    remedies: [{ kind: "on-page" }],
  });
}
