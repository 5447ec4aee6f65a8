import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

/**
 * The browser shows its own error page: no script runs there, only the request's error tells. What lies between the
 * computer and the host is left to the probes once they have an answer.
 */
export function browserFailure({ attempt, reach, privately }: Evidence): Finding | null {
  const failure = attempt?.failure;
  if (!failure) return null;
  const facts: Fact[] = [{ kind: "browser-gave-up", failure }];
  const failsPrivately: Fact[] = privately && !privately.worked ? [{ kind: "failed-privately" }] : [];
  switch (failure.kind) {
    case "redirect-loop":
      return conclude({
        kind: "redirect-loop",
        facts,
        against: failsPrivately,
        remedies: [{ kind: "repair-session" }, { kind: "retry-private" }],
        settledBy: "other-browser",
      });
    case "headers-too-large":
      return conclude({ kind: "headers-too-large", facts, remedies: [{ kind: "repair-session" }] });
    case "tls":
    case "network": {
      if (reach && reach.state !== "reachable" && reach.state !== "slow") return null;
      // Cookies seldom break TLS, but behind some gateways an oversized or odd header does: the repair stays on offer.
      const isTls = failure.kind === "tls";
      return conclude({
        kind: isTls ? "tls-failure" : "unreachable",
        facts,
        against: reach?.observations.map((observation): Fact => ({ kind: "probed", observation })),
        remedies: isTls ? [{ kind: "try-again" }, { kind: "repair-session" }] : [{ kind: "try-again" }],
      });
    }
  }
}
