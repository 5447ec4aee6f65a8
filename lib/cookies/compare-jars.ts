import { type CookieFacts, cookieKey, type StoredCookie } from "./cookie";

function attributes(cookie: StoredCookie): string {
  const { name, value, domain, hostOnly, path, secure, httpOnly, sameSite, session, expirationDate } = cookie;
  return JSON.stringify([
    name,
    value,
    domain,
    hostOnly,
    path,
    secure,
    httpOnly,
    sameSite,
    session,
    expirationDate ?? 0,
  ]);
}

/** The cookies of `before` that `after` lacks or holds with another value or attribute. */
export function missingFrom(before: readonly StoredCookie[], after: readonly StoredCookie[]): StoredCookie[] {
  const held = new Map(after.map((cookie) => [cookieKey(cookie), attributes(cookie)]));
  return before.filter((cookie) => held.get(cookieKey(cookie)) !== attributes(cookie));
}

/** The cookies of `before` of which `after` holds none of the same identity, whatever its value. */
export function absentFrom<C extends CookieFacts>(before: readonly C[], after: readonly CookieFacts[]): C[] {
  const held = new Set(after.map(cookieKey));
  return before.filter((cookie) => !held.has(cookieKey(cookie)));
}

/** The cookies of `before` that `after` still holds with the same value and attributes: a newer one is another. */
export function unchangedIn(before: readonly StoredCookie[], after: readonly StoredCookie[]): StoredCookie[] {
  const changed = new Set(missingFrom(before, after));
  return before.filter((cookie) => !changed.has(cookie));
}
