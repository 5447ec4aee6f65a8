import type { CookieFacts } from "./cookie";

/** What an SSO's cookie of no known name probably is. */
export type Likeness = "likely-session" | "likely-conflict";

/**
 * What the attributes of an unknown cookie on a login host show. One that ends with the browser and that no script can
 * read is how servers know a session; one that stands beside a namesake is read instead of it, or it instead of this
 * one. Null for all others: trusted devices, languages and preferences last longer than the browser runs, or are for the
 * page's scripts.
 */
export function judgeUnknown({ session, httpOnly }: CookieFacts, isTwin: boolean): Likeness | null {
  if (session && httpOnly) return "likely-session";
  return isTwin && httpOnly ? "likely-conflict" : null;
}
