import type { Failure } from "../attempt";
import type { Evidence } from "../evidence";
import type { Finding, FindingKind, Remedy } from "../finding";

const findings: Record<Failure["kind"], { kind: FindingKind; remedies: Remedy[] }> = {
  // Cookies seldom break TLS, but behind some gateways an oversized or odd header does: the repair stays on offer.
  tls: { kind: "tls-failure", remedies: [{ kind: "try-again" }, { kind: "repair-session" }] },
  network: { kind: "unreachable", remedies: [{ kind: "try-again" }] },
  "redirect-loop": { kind: "redirect-loop", remedies: [{ kind: "repair-session" }, { kind: "retry-private" }] },
  "headers-too-large": { kind: "headers-too-large", remedies: [{ kind: "repair-session" }] },
};

/** The browser shows its own error page: no script runs there, only the request's error tells. */
export function browserFailure({ attempt }: Evidence): Finding | null {
  if (!attempt?.failure) return null;
  return {
    ...findings[attempt.failure.kind],
    certainty: "certain",
    facts: [{ kind: "browser-gave-up", failure: attempt.failure }],
  };
}
