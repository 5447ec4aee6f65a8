import type { Evidence } from "../evidence";
import type { Finding } from "../finding";

/** RFC 6585 §5, and nginx's own number. The 400 that nginx sends by default means too many other things to be believed. */
const headersTooLarge: ReadonlySet<number> = new Set([431, 494]);

/** What the last answer's status says by itself: down, headers too large, a ticket that the service refused. */
export function serverAnswer({ attempt, reading }: Evidence): Finding | null {
  const answer = attempt?.lastAnswer;
  const unavailable = reading?.notices.find((notice) => notice.kind === "unavailable");
  if (unavailable) {
    return {
      kind: "server-down",
      certainty: "certain",
      facts: [{ kind: "page-said", notice: unavailable }],
      remedies: [{ kind: "try-again" }],
    };
  }
  if (!answer) return null;
  const facts: Finding["facts"] = [{ kind: "status", host: answer.host, status: answer.status }];
  if (answer.status >= 500) {
    return { kind: "server-down", certainty: "certain", facts, remedies: [{ kind: "try-again" }] };
  }
  if (headersTooLarge.has(answer.status)) {
    return { kind: "headers-too-large", certainty: "certain", facts, remedies: [{ kind: "repair-session" }] };
  }
  if (answer.atService && answer.withTicket && answer.status >= 400) {
    return { kind: "ticket-refused", certainty: "likely", facts, remedies: [{ kind: "repair-session" }] };
  }
  return null;
}
