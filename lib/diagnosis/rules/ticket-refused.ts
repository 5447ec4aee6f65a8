import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Finding } from "../finding";

/** The service did not take the ticket that the SSO gave: it was used before, or came too late. */
export function ticketRefused({ attempt }: Evidence): Finding | null {
  const answer = attempt?.lastAnswer;
  if (!answer?.atService || !answer.withTicket || answer.status < 400 || answer.status >= 500) return null;
  if (answer.status === 431) return null;
  return conclude({
    kind: "ticket-refused",
    facts: [{ kind: "status", host: answer.host, status: answer.status }],
    remedies: [{ kind: "repair-session" }, { kind: "open-entry" }],
  });
}
