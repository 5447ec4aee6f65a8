import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

/** The SSO listens to nobody who tried too often, for a while: it says so, or its rules do. */
export function throttled({ reading, tries }: Evidence): Finding | null {
  const said = reading?.notices.find(({ kind }) => kind === "throttled");
  const until = tries?.waitUntil ?? null;
  const facts: Fact[] = said ? [{ kind: "page-said", notice: said }] : [];
  if (tries && until !== null) facts.push({ kind: "wait-until", at: until, isGuess: tries.isGuess });
  return conclude({ kind: "throttled", facts, remedies: [{ kind: "wait", until }] });
}
