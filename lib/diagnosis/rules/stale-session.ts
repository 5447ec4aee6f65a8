import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";
import { namesAnotherTrouble } from "../names-another-trouble";

/**
 * An old session stands in the way: the login form came back after it was sent, or a session is dated by a clock that
 * was wrong.
 */
export function staleSession({ attempt, reading, datedAhead, privately }: Evidence): Finding | null {
  if ((attempt?.arrivedAt && reading === null) || namesAnotherTrouble(reading)) return null;
  const returns = (attempt?.silentReturns ?? 0) + (attempt?.staleAnswers ?? 0);
  const said = reading?.notices.find(({ kind }) => kind === "stale-request");
  const isAtLogin = reading !== null && ["password", "code", "error"].includes(reading.step);
  const facts: Fact[] = returns > 0 ? [{ kind: "came-back", times: returns }] : [];
  if (isAtLogin) facts.push(...datedAhead.map((cookie): Fact => ({ kind: "dated-ahead", cookie })));
  if (facts.length > 0 && said) facts.push({ kind: "page-said", notice: said });
  return conclude({
    kind: "stale-session",
    facts,
    against: privately?.worked === false ? [{ kind: "failed-privately" }] : [],
    remedies: [{ kind: "repair-session" }, { kind: "retry-private" }],
    settledBy: privately?.worked === false ? "ask-help" : "retry-private",
  });
}
