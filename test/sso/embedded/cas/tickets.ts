import { randomId } from "../random-id.ts";

interface Ticket {
  uid: string;
  service: string;
  issuedAt: number;
}

/** What validation says, with the codes of the CAS protocol (§2.5.3). */
export type Validation =
  | { isValid: true; uid: string }
  | { isValid: false; code: "INVALID_TICKET" | "INVALID_SERVICE"; description: string };

export type Tickets = ReturnType<typeof createTickets>;

/** Service tickets: for one service, for `lifeMs` by the server's clock, and gone once presented, whatever the result. */
export function createTickets({ now, lifeMs }: { now: () => number; lifeMs: number }) {
  const tickets = new Map<string, Ticket>();
  let issued = 0;
  let isNextSpent = false;
  return {
    issue(uid: string, service: string): string {
      issued += 1;
      const id = `ST-${issued}-${randomId()}-cas1`;
      if (!isNextSpent) tickets.set(id, { uid, service, issuedAt: now() });
      isNextSpent = false;
      return id;
    },
    validate(id: string, service: string): Validation {
      const ticket = tickets.get(id);
      tickets.delete(id);
      if (!ticket || now() - ticket.issuedAt > lifeMs) {
        return { isValid: false, code: "INVALID_TICKET", description: `Ticket ${id} not recognized` };
      }
      if (ticket.service !== service) {
        const description = `Ticket ${id} does not match supplied service`;
        return { isValid: false, code: "INVALID_SERVICE", description };
      }
      return { isValid: true, uid: ticket.uid };
    },
    /** The next ticket is issued already used, as when a prefetch or a second tab was faster. */
    spendNext(): void {
      isNextSpent = true;
    },
  };
}
