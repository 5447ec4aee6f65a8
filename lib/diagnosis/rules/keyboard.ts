import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

/** The keyboard may write another password than the one that is typed: capitals are locked, or its letters lie elsewhere. */
export function keyboard({ capsLock, unusualLayout, reading }: Evidence): Finding | null {
  if (reading?.step !== "password") return null;
  const refused = reading.notices.find(({ kind }) => kind === "bad-credentials");
  const facts: Fact[] = capsLock ? [{ kind: "caps-lock" }] : [];
  if (unusualLayout && refused) facts.push({ kind: "unusual-layout" });
  return conclude({
    kind: "keyboard",
    facts,
    remedies: [{ kind: "on-page" }, { kind: "reset-password", address: reading.links.reset ?? null }],
  });
}
