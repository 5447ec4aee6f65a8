import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Finding } from "../finding";
import { unknownError } from "./unknown-error";

const nothingSeen: Finding = {
  kind: "nothing-seen",
  certainty: "likely",
  facts: [{ kind: "no-login-seen" }],
  against: [],
  settledBy: "try-again",
  remedies: [{ kind: "open-entry" }],
};

/** Where the page stands when it names no trouble. Always finds something: this is the end of the list. */
export function pageStep({ attempt, reading }: Evidence): Finding {
  return stepFinding({ attempt, reading }) ?? nothingSeen;
}

function stepFinding({ attempt, reading }: Pick<Evidence, "attempt" | "reading">): Finding | null {
  const step = reading?.step ?? "none";
  const facts = [{ kind: "page-wants" as const, step }];
  switch (step) {
    case "code":
      return conclude({ kind: "code-wanted", facts, remedies: [{ kind: "type-code" }] });
    case "push":
      return conclude({ kind: "push-waiting", facts, remedies: [{ kind: "on-page" }, { kind: "try-again" }] });
    case "error":
      return unknownError({ reading });
    case "logged-in":
      return conclude({ kind: "logged-in", facts, remedies: [{ kind: "open-entry" }] });
  }
  if (attempt?.arrivedAt) {
    return conclude({
      kind: "logged-in",
      facts: [{ kind: "arrived", address: attempt.arrivedAt }],
      remedies: [{ kind: "on-page" }],
      atMost: attempt.reachedSso ? "certain" : "likely",
    });
  }
  return step === "none" ? null : conclude({ kind: "login-ready", facts, remedies: [{ kind: "on-page" }] });
}
