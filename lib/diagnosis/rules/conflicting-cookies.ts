import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";
import { namesAnotherTrouble } from "../names-another-trouble";

/** Two sessions of one name are sent to one server, which reads the first and goes by the wrong one. */
export function conflictingCookies({ attempt, reading, twins, privately }: Evidence): Finding | null {
  const isAtLogin = reading !== null && ["password", "code", "error"].includes(reading.step);
  if (!isAtLogin || namesAnotherTrouble(reading)) return null;
  const listed = new Set(twins.map(({ name }) => name));
  const unlisted = (attempt?.sentTwice ?? []).filter((name) => !listed.has(name));
  const facts: Fact[] = [
    ...twins.map((twin): Fact => ({ kind: "twin", twin })),
    ...unlisted.map((name): Fact => ({ kind: "sent-twice", name })),
  ];
  const returns = (attempt?.silentReturns ?? 0) + (attempt?.staleAnswers ?? 0);
  if (facts.length > 0 && returns > 0) facts.push({ kind: "came-back", times: returns });
  const said = reading.notices.find(({ kind }) => kind === "stale-request");
  if (facts.length > 0 && said) facts.push({ kind: "page-said", notice: said });
  return conclude({
    kind: "conflicting-cookies",
    facts,
    against: privately?.worked === false ? [{ kind: "failed-privately" }] : [],
    remedies: [{ kind: "repair-session" }, { kind: "retry-private" }],
    settledBy: privately?.worked === false ? "ask-help" : "retry-private",
  });
}
