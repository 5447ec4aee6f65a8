import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Finding } from "../finding";

/** Capitals are locked where a password is typed: it would be another one. */
export function keyboard({ capsLock, reading }: Evidence): Finding | null {
  if (reading?.step !== "password" || !capsLock) return null;
  return conclude({
    kind: "keyboard",
    facts: [{ kind: "caps-lock" }],
    remedies: [{ kind: "on-page" }, { kind: "reset-password", address: reading.links.reset ?? null }],
  });
}
