import type { StoredCookie } from "./cookie";

/** An hour less than the 400 days for which a browser keeps a cookie at most (draft-ietf-httpbis-rfc6265bis §5.5). */
const longestLifeSeconds = 400 * 86_400 - 3_600;

/**
 * The cookies as a browser can take them back at this time, in milliseconds since the epoch: what has expired since would
 * be gone anyway, and one that a wrong clock dated too far ahead is cut to the longest life there is.
 */
export function restorable(cookies: readonly StoredCookie[], now: number): StoredCookie[] {
  const seconds = now / 1_000;
  return cookies
    .filter(({ expirationDate }) => expirationDate === undefined || expirationDate > seconds)
    .map((cookie) =>
      cookie.expirationDate === undefined
        ? cookie
        : { ...cookie, expirationDate: Math.min(cookie.expirationDate, seconds + longestLifeSeconds) },
    );
}
