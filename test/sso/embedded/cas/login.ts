import { type Answer, page, redirect } from "../answer.ts";
import type { Exchange } from "../exchange.ts";
import { firstCookie } from "../read-cookies.ts";
import type { School } from "../school.ts";
import { writeCookie } from "../write-cookie.ts";
import { enter } from "./enter.ts";
import { isKnownService } from "./is-known-service.ts";
import { loginFormPage } from "./pages/login-form.ts";
import { serviceRefusedPage } from "./pages/service-refused.ts";
import { submit } from "./submit.ts";
import { viewOf } from "./view.ts";

/**
 * `/cas/login` (CAS protocol §2.1, §2.2). A `TGC` that the server no longer knows is passed over. One that it cannot
 * decode sends the browser round in circles, as apereo/cas#2805 tells.
 */
export function login(school: School, exchange: Exchange): Answer {
  const view = viewOf(exchange);
  if (view.service !== undefined && !isKnownService(school, view.service)) return page(403, serviceRefusedPage(view));

  const grant = firstCookie(exchange.cookies, "TGC");
  if (grant !== undefined && !grant.startsWith("TGT-")) return redirect(exchange.url.href);
  if (exchange.method === "POST") return submit(school, exchange, view);

  const uid = grant === undefined ? undefined : school.grants.personOf(grant);
  if (uid !== undefined) return enter(school, view, uid);

  if (isDeadBookmark(school, exchange)) return redirect(exchange.url.href);

  const { session, setCookies } = sessionOf(school, exchange);
  const execution = school.conversations.remember(session, { at: "password" });
  return page(200, loginFormPage(view, { execution }), setCookies);
}

/** An address with an execution that is over: CAS sends it back to the very same, query included. */
function isDeadBookmark({ conversations }: School, { url, cookies }: Exchange): boolean {
  const execution = url.searchParams.get("execution");
  return execution !== null && conversations.resume(firstCookie(cookies, "JSESSIONID"), execution) === undefined;
}

function sessionOf({ conversations }: School, exchange: Exchange): { session: string; setCookies: string[] } {
  const sent = firstCookie(exchange.cookies, "JSESSIONID");
  if (sent !== undefined && conversations.isSession(sent)) return { session: sent, setCookies: [] };
  const session = conversations.openSession();
  return { session, setCookies: [writeCookie("JSESSIONID", session, { path: "/cas" })] };
}
