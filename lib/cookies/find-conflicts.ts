import { type CookieFacts, hostOf, type StoredCookie } from "./cookie";
import { isSentTo } from "./is-sent-to";

/**
 * What can be told of a jar to go wrong at a login, before it does.
 * `two-domains`, `two-paths`, `two-partitions`: one name, sent twice with one request; servers read either. `too-large`:
 * what would be sent to that host is more than servers take. `dated-ahead`: set while the computer's clock was ahead, or
 * by a server whose clock is.
 */
export type Conflict<C extends CookieFacts = CookieFacts> =
  | { kind: "two-domains" | "two-paths" | "two-partitions"; cookies: C[] }
  | { kind: "dated-ahead"; cookies: C[] }
  | { kind: "too-large"; host: string; bytes: number };

/** Apache's LimitRequestFieldSize, Tomcat's maxHttpHeaderSize and one of nginx's large_client_header_buffers: 8 kB. */
const mostHeaderBytes = 8_190;

/** No browser keeps a cookie for longer (draft-ietf-httpbis-rfc6265bis §5.5); a day for clocks that are a little off. */
const longestLifeSeconds = 401 * 86_400;

const bytes = new TextEncoder();

/** The conflicts of a jar at these hosts, at this time in milliseconds since the epoch. Values are measured, not read. */
export function findConflicts<C extends StoredCookie>(jar: readonly C[], hosts: readonly string[], now: number) {
  const ahead = jar.filter(({ expirationDate }) => (expirationDate ?? 0) > now / 1000 + longestLifeSeconds);
  return [
    ...doublesIn(jar, hosts),
    ...hosts.flatMap((host) => {
      const size = headerBytes(jar, host);
      return size > mostHeaderBytes ? [{ kind: "too-large" as const, host, bytes: size }] : [];
    }),
    ...(ahead.length > 0 ? [{ kind: "dated-ahead" as const, cookies: ahead }] : []),
  ] satisfies Conflict<C>[];
}

function doublesIn<C extends CookieFacts>(jar: readonly C[], hosts: readonly string[]): Conflict<C>[] {
  const found = new Map<string, Conflict<C>>();
  for (const host of hosts) {
    const paths = new Set(jar.filter(({ domain }) => host.endsWith(hostOf({ domain }))).map(({ path }) => path));
    for (const path of paths) {
      const sent = Map.groupBy(
        jar.filter((cookie) => isSentTo(cookie, { host, path })),
        ({ name, storeId }) => JSON.stringify([storeId, name]),
      );
      for (const [name, cookies] of sent) {
        const longest = found.get(name);
        const isMore = longest === undefined || !("cookies" in longest) || cookies.length > longest.cookies.length;
        if (cookies.length > 1 && isMore) found.set(name, { kind: kindOf(cookies), cookies });
      }
    }
  }
  return [...found.values()];
}

function kindOf(cookies: readonly CookieFacts[]): "two-domains" | "two-paths" | "two-partitions" {
  const differ = (of: (cookie: CookieFacts) => unknown) => new Set(cookies.map(of)).size > 1;
  if (differ((cookie) => `${hostOf(cookie)} ${cookie.hostOnly}`)) return "two-domains";
  return differ(({ path }) => path) ? "two-paths" : "two-partitions";
}

/** The `Cookie` header of the path to which most is sent. */
function headerBytes(jar: readonly StoredCookie[], host: string): number {
  const paths = new Set(["/", ...jar.map(({ path }) => path)]);
  const sizes = [...paths].map((path) =>
    jar
      .filter((cookie) => isSentTo(cookie, { host, path }))
      .reduce((sum, { name, value }) => sum + bytes.encode(`${name}=${value}; `).length, 0),
  );
  return Math.max(...sizes);
}
