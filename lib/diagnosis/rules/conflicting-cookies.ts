import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Finding } from "../finding";
import { namesAnotherTrouble } from "../names-another-trouble";
import { isAtLogin, twinFacts } from "../twin-facts";

/** Two sessions of one name are sent to one server, which reads the first and goes by the wrong one: told before it does. */
export function conflictingCookies(evidence: Evidence): Finding | null {
  const { reading, privately } = evidence;
  if (!isAtLogin(evidence) || namesAnotherTrouble(reading)) return null;
  const facts = twinFacts(evidence);
  const said = reading?.notices.find(({ kind }) => kind === "stale-request");
  if (facts.length > 0 && said) facts.push({ kind: "page-said", notice: said });
  const failsPrivately = privately?.worked === false;
  return conclude({
    kind: "conflicting-cookies",
    facts,
    against: failsPrivately ? [{ kind: "failed-privately" }] : [],
    remedies: [{ kind: "repair-session" }, { kind: "retry-private" }],
    settledBy: failsPrivately ? "ask-help" : "retry-private",
  });
}
