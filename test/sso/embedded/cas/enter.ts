import { type Answer, page, redirect } from "../answer.ts";
import type { School } from "../school.ts";
import { loggedInPage } from "./pages/logged-in.ts";
import type { View } from "./view.ts";

/** Lets a person who is logged in through: to the service with a ticket, or to the CAS's own page without one. */
export function enter(school: School, view: View, uid: string, setCookies: string[] = []): Answer {
  const { service } = view;
  if (service === undefined) return page(200, loggedInPage(view, uid), setCookies);
  const ticket = school.tickets.issue(uid, service);
  return redirect(`${service}${service.includes("?") ? "&" : "?"}ticket=${ticket}`, setCookies);
}
