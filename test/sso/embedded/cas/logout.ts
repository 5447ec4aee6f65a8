import { type Answer, page } from "../answer.ts";
import type { Exchange } from "../exchange.ts";
import { firstCookie } from "../read-cookies.ts";
import type { School } from "../school.ts";
import { writeCookie } from "../write-cookie.ts";
import { isKnownService } from "./is-known-service.ts";
import { loggedOutPage } from "./pages/logged-out.ts";
import { viewOf } from "./view.ts";

/** `/cas/logout` (CAS protocol §2.3): ends the SSO session, if there is one, and offers the way back to the service. */
export function logout(school: School, exchange: Exchange): Answer {
  const view = viewOf(exchange);
  const grant = firstCookie(exchange.cookies, "TGC");
  if (grant !== undefined) school.grants.revoke(grant);
  const back = view.service !== undefined && isKnownService(school, view.service) ? view.service : undefined;
  return page(200, loggedOutPage(view, back), [
    writeCookie("TGC", "", { path: "/cas", maxAgeSeconds: 0, sameSite: "None" }),
  ]);
}
