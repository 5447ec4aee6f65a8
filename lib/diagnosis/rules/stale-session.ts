import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";
import { isOldForm } from "../is-old-form";
import { namesAnotherTrouble } from "../names-another-trouble";
import { isAtLogin, twinFacts } from "../twin-facts";

/**
 * An old session stands in the way: the page speaks of one, the login form came back after it was sent, or a session is
 * dated by a clock that was wrong.
 */
export function staleSession(evidence: Evidence): Finding | null {
  const { attempt, reading, datedAhead, privately } = evidence;
  if ((attempt?.arrivedAt && reading === null) || namesAnotherTrouble(reading)) return null;
  const said = reading?.notices.find(({ kind }) => kind === "stale-request");
  if (said && isOldForm(evidence)) return null;
  const returns = (attempt?.silentReturns ?? 0) + (attempt?.staleAnswers ?? 0);
  const facts: Fact[] = said ? [{ kind: "page-said", notice: said }] : [];
  if (returns > 0) facts.push({ kind: "came-back", times: returns });
  if (isAtLogin(evidence)) facts.push(...datedAhead.map((cookie): Fact => ({ kind: "dated-ahead", cookie })));
  if (facts.length > 0 && isAtLogin(evidence)) facts.push(...twinFacts(evidence));
  const failsPrivately = privately?.worked === false;
  return conclude({
    kind: "stale-session",
    facts,
    against: failsPrivately ? [{ kind: "failed-privately" }] : [],
    remedies: [{ kind: "repair-session" }, { kind: "retry-private" }],
    settledBy: failsPrivately ? "ask-help" : "retry-private",
  });
}
