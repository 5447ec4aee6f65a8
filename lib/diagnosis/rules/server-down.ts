import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

/** One word in both languages of the pages. */
const maintenance = /maintenance/i;

/** The server, or what stands behind it, is out of order: it says so, or its status does. */
export function serverDown({ attempt, reading, reach }: Evidence): Finding | null {
  // Probes of these states say the same, and more.
  if (reach?.state === "server-down" || reach?.state === "maintenance") return null;
  const said = reading?.notices.find((notice) => notice.kind === "unavailable");
  const answer = attempt?.lastAnswer;
  const facts: Fact[] = said ? [{ kind: "page-said", notice: said }] : [];
  const isFailing = answer != null && answer.status >= 500 && attempt?.failure == null;
  if (isFailing) facts.push({ kind: "status", host: answer.host, status: answer.status });
  const answeredSince = reach?.state === "reachable" && !said;
  return conclude({
    kind: said && maintenance.test(said.text) ? "maintenance" : "server-down",
    facts,
    against: answeredSince ? reach.observations.map((observation): Fact => ({ kind: "probed", observation })) : [],
    remedies: [{ kind: "try-again" }],
  });
}
