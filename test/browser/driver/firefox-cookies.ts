/** Firefox's cookie jars, seen from outside the extension. */
import type { ChromeScope } from "./firefox-chrome-scope.ts";

/** The extension API's names for the two jars. */
export type FirefoxStoreId = "firefox-default" | "firefox-private";

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
}

/** Every cookie of the store, partitioned ones included. */
export function readFirefoxStore({ run }: ChromeScope, storeId: FirefoxStoreId): Promise<FirefoxCookie[]> {
  return run(
    `const pattern = JSON.stringify({ privateBrowsingId: argument === "firefox-private" ? 1 : 0 });
    const { SAMESITE_NONE, SAMESITE_LAX, SAMESITE_STRICT } = Ci.nsICookie;
    const sameSite = new Map([[SAMESITE_NONE, "None"], [SAMESITE_LAX, "Lax"], [SAMESITE_STRICT, "Strict"]]);
    return Services.cookies.getCookiesWithOriginAttributes(pattern).map((cookie) => ({
      name: cookie.name,
      value: cookie.value,
      domain: cookie.host,
      path: cookie.path,
      expiryMs: cookie.isSession ? null : cookie.expiry,
      httpOnly: cookie.isHttpOnly,
      secure: cookie.isSecure,
      sameSite: sameSite.get(cookie.sameSite) ?? "Unset",
      partitionKey: cookie.originAttributes.partitionKey,
    }));`,
    storeId,
  );
}
