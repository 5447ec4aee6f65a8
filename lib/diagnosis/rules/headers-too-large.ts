import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

/** RFC 6585 §5, and nginx's own number. The 400 that nginx sends by default means too many other things to be believed. */
const refusals: ReadonlySet<number> = new Set([431, 494]);

/** So many cookies for one host that servers refuse them: one did, or would. */
export function headersTooLarge({ attempt, reading, oversized }: Evidence): Finding | null {
  const answer = attempt?.lastAnswer;
  const said = reading?.notices.find(({ kind }) => kind === "headers-too-large");
  const facts: Fact[] = said ? [{ kind: "page-said", notice: said }] : [];
  if (answer && refusals.has(answer.status)) facts.push({ kind: "status", host: answer.host, status: answer.status });
  facts.push(...oversized.map((one) => ({ kind: "oversized" as const, ...one })));
  return conclude({ kind: "headers-too-large", facts, remedies: [{ kind: "repair-session" }] });
}
