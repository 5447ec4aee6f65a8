import type { Evidence } from "../evidence";
import type { Finding } from "../finding";

/** Where the page stands when it names no trouble. Always finds something: this is the end of the list. */
export function pageStep({ attempt, reading }: Evidence): Finding {
  if (reading?.step === "code") {
    return {
      kind: "code-wanted",
      certainty: "certain",
      facts: [{ kind: "page-wants", step: reading.step }],
      remedies: [{ kind: "type-code" }],
    };
  }
  if (reading?.step === "logged-in") {
    return {
      kind: "logged-in",
      certainty: "certain",
      facts: [{ kind: "page-wants", step: reading.step }],
      remedies: [{ kind: "open-entry" }],
    };
  }
  if (attempt?.arrivedAt) {
    return {
      kind: "logged-in",
      certainty: attempt.reachedSso ? "certain" : "likely",
      facts: [{ kind: "arrived", address: attempt.arrivedAt }],
      remedies: [],
    };
  }
  if (reading && reading.step !== "none") {
    return {
      kind: "login-ready",
      certainty: "certain",
      facts: [{ kind: "page-wants", step: reading.step }],
      remedies: [],
    };
  }
  return {
    kind: "nothing-seen",
    certainty: "likely",
    facts: [{ kind: "no-login-seen" }],
    remedies: [{ kind: "open-entry" }],
  };
}
