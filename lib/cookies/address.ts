import { type CookieFacts, hostOf, type StoredCookie } from "./cookie";

/** How the browser's cookies API names one cookie, to remove it. */
export type Removal = Pick<CookieFacts, "name" | "storeId" | "partitionKey" | "firstPartyDomain"> & { url: string };

/** How the browser's cookies API is told to set a cookie. */
export type Restoration = Removal &
  Pick<StoredCookie, "value" | "path" | "secure" | "httpOnly" | "sameSite" | "expirationDate"> & {
    domain?: string;
  };

/**
 * https serves non-secure cookies too, and needs no permission for http. The path is the cookie's own: browsers remove
 * only what would be sent to the address.
 */
function addressOf(cookie: CookieFacts): string {
  const host = hostOf(cookie);
  return `https://${host.includes(":") ? `[${host}]` : host}${cookie.path}`;
}

function scopeOf(cookie: CookieFacts): Pick<CookieFacts, "storeId" | "partitionKey" | "firstPartyDomain"> {
  return {
    storeId: cookie.storeId,
    ...(cookie.partitionKey ? { partitionKey: cookie.partitionKey } : {}),
    // Chromium refuses the property and gives none; Firefox gives it, and wants it under first-party isolation, even empty.
    ...(cookie.firstPartyDomain === undefined ? {} : { firstPartyDomain: cookie.firstPartyDomain }),
  };
}

/**
 * The details that remove what would be sent to this cookie's address under its name: a namesake of another path or of
 * the domain above goes along, so this is for a cookie that would not expire. The jar is read again afterwards.
 */
export function removalOf(cookie: CookieFacts): Removal {
  return { url: addressOf(cookie), name: cookie.name, ...scopeOf(cookie) };
}

/** The details that put this cookie back attribute by attribute: host-only stays host-only, a session cookie one. */
export function restorationOf(cookie: StoredCookie): Restoration {
  return {
    ...removalOf(cookie),
    value: cookie.value,
    path: cookie.path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite,
    ...(cookie.hostOnly ? {} : { domain: hostOf(cookie) }),
    ...(cookie.expirationDate === undefined ? {} : { expirationDate: cookie.expirationDate }),
  };
}

/**
 * The details that set this very cookie to a time long past, which removes it and none of its namesakes: a browser
 * replaces by name, domain, path and partition (RFC 6265 §5.3), and drops what has expired.
 */
export function expiryOf(cookie: StoredCookie): Restoration {
  return { ...restorationOf(cookie), value: "", expirationDate: 1 };
}
