/** A cookie as the extensions' cookies API gives it, without its value. */
export type CookieFacts = {
  name: string;
  /** With a leading dot when the cookie is sent to subdomains too. */
  domain: string;
  hostOnly: boolean;
  path: string;
  secure: boolean;
  httpOnly: boolean;
  sameSite: string;
  session: boolean;
  /** Seconds since the epoch; absent for a session cookie. */
  expirationDate?: number | undefined;
  storeId: string;
  partitionKey?: PartitionKey | undefined;
  /** Firefox alone, empty unless first-party isolation is on. */
  firstPartyDomain?: string | undefined;
};

export type PartitionKey = { topLevelSite?: string | undefined; hasCrossSiteAncestor?: boolean | undefined };

/** A cookie with its value: kept in memory by the background for undo, and handed to nobody. */
export type StoredCookie = CookieFacts & { value: string };

/** The domain without its leading dot. */
export function hostOf(cookie: Pick<CookieFacts, "domain">): string {
  return cookie.domain.replace(/^\./, "");
}

/** What makes two cookies the same one in a jar (RFC 6265 §5.3 step 11, with the partition and the store). */
export function cookieKey(cookie: CookieFacts): string {
  return JSON.stringify([
    cookie.storeId,
    cookie.partitionKey?.topLevelSite ?? "",
    cookie.partitionKey?.hasCrossSiteAncestor ?? null,
    cookie.firstPartyDomain ?? "",
    cookie.hostOnly,
    hostOf(cookie),
    cookie.path,
    cookie.name,
  ]);
}
