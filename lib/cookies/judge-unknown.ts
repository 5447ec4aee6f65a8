import type { CookieFacts } from "./cookie";

/** What an SSO's cookie of no known name probably is. */
export type Likeness = "likely-session" | "likely-conflict";

/**
 * What the attributes of an unknown cookie on a login host show. One that ends with the browser and that no script can
 * read is how servers know a session; one that stands beside namesakes on that login's hosts is read instead of them, or
 * they instead of it: all of them go, if one is for the server alone. Null for all others: trusted devices, languages and
 * preferences last longer than the browser runs, or are for the page's scripts.
 */
export function judgeUnknown(cookie: CookieFacts, twins: readonly CookieFacts[]): Likeness | null {
  if (cookie.session && cookie.httpOnly) return "likely-session";
  return twins.length > 0 && [cookie, ...twins].some(({ httpOnly }) => httpOnly) ? "likely-conflict" : null;
}
