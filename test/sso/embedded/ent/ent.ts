import { type Answer, page, redirect } from "../answer.ts";
import type { Exchange } from "../exchange.ts";
import { firstCookie } from "../read-cookies.ts";
import { domain, type School } from "../school.ts";
import { writeCookie } from "../write-cookie.ts";
import { homePage } from "./home-page.ts";
import { refusedPage } from "./refused-page.ts";
import { splitTicket } from "./split-ticket.ts";

const sessionCookie = "MOD_AUTH_CAS_S";
const sessionScope = { path: "/", domain, sameSite: "Lax" } as const;

/**
 * The ENT, behind what mod_auth_cas does: every address asks for its session. Only the first session cookie sent
 * counts, so an old host-only twin hides the new one and sends the student to the CAS and back until the browser
 * gives up (apereo/mod_auth_cas#63 is such a loop).
 */
export function ent(school: School, exchange: Exchange): Answer {
  if (school.provision && exchange.url.pathname === "/.well-known/entree.json") return school.provision;
  const session = firstCookie(exchange.cookies, sessionCookie);
  if (exchange.url.pathname === "/deconnexion") return logOut(school, session);

  const { address, ticket } = splitTicket(exchange.url.href);
  if (ticket !== undefined) return redeem(school, address, ticket);

  const uid = session === undefined ? undefined : school.entSessions.personOf(session);
  if (uid === undefined) return redirect(`${school.casOrigin}/cas/login?service=${encodeURIComponent(address)}`);
  return page(200, homePage(uid, exchange.url.pathname));
}

function redeem({ tickets, entSessions }: School, address: string, ticket: string): Answer {
  const result = tickets.validate(ticket, address);
  if (!result.isValid) return page(403, refusedPage(result.code, ticket));
  return redirect(address, [writeCookie(sessionCookie, entSessions.open(result.uid), sessionScope)]);
}

function logOut({ casOrigin, entOrigin, entSessions }: School, session: string | undefined): Answer {
  if (session !== undefined) entSessions.close(session);
  return redirect(`${casOrigin}/cas/logout?service=${encodeURIComponent(`${entOrigin}/`)}`, [
    writeCookie(sessionCookie, "", { ...sessionScope, maxAgeSeconds: 0 }),
  ]);
}
