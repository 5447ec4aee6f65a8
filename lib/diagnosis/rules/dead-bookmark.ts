import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

/**
 * The login began with an address that was kept from an earlier one, and the server knows nothing of it any more: it
 * says so, answers with an error, or sends the browser back to that very address, as Apereo CAS does.
 */
export function deadBookmark({ attempt, reading }: Evidence): Finding | null {
  if (!attempt?.keptFrom || attempt.submits > 0 || attempt.arrivedAt) return null;
  const said = reading?.notices.find(({ kind }) => kind === "stale-request");
  const answer = attempt.lastAnswer;
  const isRefused = answer !== null && !answer.atService && answer.status >= 400;
  const loop = attempt.failure?.kind === "redirect-loop" ? attempt.failure : null;
  if (!said && !isRefused && !loop && reading?.step !== "error") return null;
  const facts: Fact[] = [{ kind: "kept-address", parameter: attempt.keptFrom }];
  if (said) facts.push({ kind: "page-said", notice: said });
  if (loop) facts.push({ kind: "browser-gave-up", failure: loop });
  if (isRefused) facts.push({ kind: "status", host: answer.host, status: answer.status });
  return conclude({
    kind: "dead-bookmark",
    facts: [...facts, { kind: "address-to-keep", address: attempt.entry }],
    remedies: [{ kind: "open-entry" }, { kind: "repair-session" }],
    atMost: said ? "certain" : "likely",
  });
}
