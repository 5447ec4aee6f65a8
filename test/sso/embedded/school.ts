import { createPasswordDesk, type PasswordDesk } from "./accounts.ts";
import type { Answer } from "./answer.ts";
import { type Conversations, createConversations } from "./cas/conversations.ts";
import { createGrants, type Grants } from "./cas/grants.ts";
import { createTickets, type Tickets } from "./cas/tickets.ts";
import { createTrustedDevices, type TrustedDevices } from "./cas/trusted-devices.ts";
import { type CodeDesk, createCodeDesk } from "./code-desk.ts";
import { createEntSessions, type EntSessions } from "./ent/sessions.ts";

export const domain = "ecole-exemple.test";
export const casHost = `cas.${domain}`;
export const entHost = `ent.${domain}`;

/** Everything the two sites remember. */
export interface School {
  casOrigin: string;
  entOrigin: string;
  passwords: PasswordDesk;
  codes: CodeDesk;
  conversations: Conversations;
  grants: Grants;
  tickets: Tickets;
  trustedDevices: TrustedDevices;
  entSessions: EntSessions;
  /** What the ENT answers at `/.well-known/entree.json`; null where it has no such file, and asks for its session. */
  provision: Answer | null;
}

interface SchoolOptions {
  port: number;
  /** The school's clock, ms since the epoch. */
  now: () => number;
  ticketLifeMs: number;
}

/** A school where nobody has come in yet. */
export function openSchool({ port, now, ticketLifeMs }: SchoolOptions): School {
  return {
    casOrigin: `https://${casHost}:${port}`,
    entOrigin: `https://${entHost}:${port}`,
    passwords: createPasswordDesk(),
    codes: createCodeDesk(now),
    conversations: createConversations(),
    grants: createGrants(),
    tickets: createTickets({ now, lifeMs: ticketLifeMs }),
    trustedDevices: createTrustedDevices(now),
    entSessions: createEntSessions(),
    provision: null,
  };
}
