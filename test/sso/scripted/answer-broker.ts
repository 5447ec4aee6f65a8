import { type Answer, redirect, text } from "../embedded/answer.ts";
import type { Exchange } from "../embedded/exchange.ts";
import { firstCookie } from "../embedded/read-cookies.ts";

/** A broker's own session, as ÉduConnect has one. */
export const brokerSession = "shib_idp_session";

/**
 * Who stands between a service and its login, and sends on to the address in `next`: as it came, or with word of a request
 * that is long over while it holds a session it does not know. Its page alone, without `next`, is a dead end.
 */
export function answerAsBroker({ url, cookies }: Exchange): Answer {
  const next = URL.parse(url.searchParams.get("next") ?? "");
  if (!next) return text(403, "Session inconnue");
  if (firstCookie(cookies, brokerSession)) next.searchParams.set("stale", "1");
  return redirect(next.href);
}
