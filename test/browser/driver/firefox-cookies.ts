/** Firefox's cookie jars, seen from outside the extension. */
import type { NewCookie } from "./cookie-store.ts";
import type { ChromeScope } from "./firefox-chrome-scope.ts";

/** The extension API's names for Firefox's jars. */
export type FirefoxStoreId = "firefox-default" | "firefox-private" | `firefox-container-${number}`;

/** A cookie with what Firefox keeps of it. */
export interface FirefoxCookie {
  name: string;
  value: string;
  /** With a leading dot unless the cookie is host-only. */
  domain: string;
  path: string;
  /** Milliseconds since 1970; null for a session cookie. */
  expiryMs: number | null;
  httpOnly: boolean;
  secure: boolean;
  sameSite: "None" | "Lax" | "Strict" | "Unset";
  /** Firefox's own notation, such as `(https,example.test)`; empty for a cookie that is not partitioned. */
  partitionKey: string;
  /** Whether it was set with the attribute `Partitioned`. */
  partitioned: boolean;
  /** Empty unless first-party isolation is on. */
  firstPartyDomain: string;
  /** `nsICookie.schemeMap`: which schemes it came over. */
  schemeMap: number;
}

/** On Firefox's side: what tells the cookies of a store from those of others. */
const storeAttributes = `
  const storeAttributes = (storeId) => ({
    privateBrowsingId: storeId === "firefox-private" ? 1 : 0,
    userContextId: Number(/^firefox-container-(\\d+)$/.exec(storeId)?.[1] ?? 0),
  });
  const cookiesOf = (storeId) =>
    Services.cookies.getCookiesWithOriginAttributes(JSON.stringify(storeAttributes(storeId)));
`;

/** Every cookie of the store, partitioned ones included. */
export function readFirefoxStore({ run }: ChromeScope, storeId: FirefoxStoreId): Promise<FirefoxCookie[]> {
  return run(
    `${storeAttributes}
    const { SAMESITE_NONE, SAMESITE_LAX, SAMESITE_STRICT } = Ci.nsICookie;
    const sameSite = new Map([[SAMESITE_NONE, "None"], [SAMESITE_LAX, "Lax"], [SAMESITE_STRICT, "Strict"]]);
    return cookiesOf(argument).map((cookie) => ({
      name: cookie.name,
      value: cookie.value,
      domain: cookie.host,
      path: cookie.path,
      expiryMs: cookie.isSession ? null : cookie.expiry,
      httpOnly: cookie.isHttpOnly,
      secure: cookie.isSecure,
      sameSite: sameSite.get(cookie.sameSite) ?? "Unset",
      partitionKey: cookie.originAttributes.partitionKey,
      partitioned: cookie.isPartitioned,
      firstPartyDomain: cookie.originAttributes.firstPartyDomain,
      schemeMap: cookie.schemeMap,
    }));`,
    storeId,
  );
}

/** @throws when Firefox refuses the cookie */
export async function writeFirefoxStore(
  { run }: ChromeScope,
  storeId: FirefoxStoreId,
  cookie: NewCookie,
): Promise<void> {
  const url = new URL(cookie.url ?? `https://${cookie.domain?.replace(/^\./, "")}/`);
  const isSecure = url.protocol === "https:";
  const refusal = await run<string | null>(
    `${storeAttributes}
    const { name, value, host, path, secure, httpOnly, expiryMs, sameSite, scheme, partition, url } = argument;
    const partitionKey = partition
      ? ChromeUtils.getPartitionKeyFromURL(partition.topLevelSite, url, partition.hasCrossSiteAncestor)
      : "";
    const { result, errorString } = Services.cookies.add(
      host, path, name, value, secure, httpOnly, expiryMs === null, expiryMs ?? Number.MAX_SAFE_INTEGER,
      { ...storeAttributes(argument.storeId), partitionKey }, Ci.nsICookie[sameSite], Ci.nsICookie[scheme],
      partition !== null);
    return result === Ci.nsICookieValidation.eOK ? null : errorString || "it does not say why";`,
    {
      storeId,
      name: cookie.name,
      value: cookie.value,
      host: cookie.domain ?? url.hostname,
      path: cookie.path ?? "/",
      secure: cookie.secure ?? isSecure,
      httpOnly: cookie.httpOnly ?? false,
      expiryMs: cookie.expires === undefined ? null : Math.round(cookie.expires * 1_000),
      sameSite: `SAMESITE_${(cookie.sameSite ?? "Unset").toUpperCase()}`,
      scheme: isSecure ? "SCHEME_HTTPS" : "SCHEME_HTTP",
      partition: cookie.partitionKey ?? null,
      url: url.href,
    },
  );
  if (refusal !== null) throw new Error(`Firefox refused the cookie ${JSON.stringify(cookie)}: ${refusal}`);
}

/** Removes every cookie of that name from the store. */
export async function dropFromFirefoxStore({ run }: ChromeScope, storeId: FirefoxStoreId, name: string): Promise<void> {
  await run(
    `${storeAttributes}
    for (const { host, name, path, originAttributes } of cookiesOf(argument.storeId)) {
      if (name === argument.name) Services.cookies.remove(host, name, path, originAttributes);
    }`,
    { storeId, name },
  );
}
