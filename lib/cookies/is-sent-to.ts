import { type CookieFacts, hostOf } from "./cookie";

/** Where a page is asked for, as far as cookies go. */
export type RequestPlace = { host: string; path: string };

/**
 * Whether a browser sends the cookie with a page of https that the student opens themselves (RFC 6265 §5.4): by host or
 * domain, by path, and in the partition of that page's own site or in none.
 */
export function isSentTo(cookie: CookieFacts, { host, path }: RequestPlace): boolean {
  const own = hostOf(cookie);
  const isOfHost = host === own || (!cookie.hostOnly && host.endsWith(`.${own}`));
  return isOfHost && pathCovers(cookie.path, path) && isOfOwnSite(cookie, host);
}

/** RFC 6265 §5.1.4. */
export function pathCovers(cookiePath: string, path: string): boolean {
  if (!path.startsWith(cookiePath)) return false;
  return cookiePath.endsWith("/") || path.length === cookiePath.length || path[cookiePath.length] === "/";
}

/** A partition is named by a site, the host's own or one above it, or it is another page's that frames this host. */
function isOfOwnSite({ partitionKey }: CookieFacts, host: string): boolean {
  const site = partitionKey?.topLevelSite;
  if (!site) return true;
  const siteHost = URL.parse(site)?.hostname ?? "";
  return partitionKey?.hasCrossSiteAncestor !== true && (host === siteHost || host.endsWith(`.${siteHost}`));
}
