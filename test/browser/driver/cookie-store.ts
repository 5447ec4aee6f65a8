/** Chromium's cookie jars, seen from outside the extension. */
import type { BrowserContext, CDPSession } from "playwright-core";

/** The extension API's names for Chromium's two jars. */
export type StoreId = "0" | "1";

/** A cookie with everything Chromium keeps of it. */
export interface StoredCookie {
  name: string;
  value: string;
  /** With a leading dot unless the cookie is host-only. */
  domain: string;
  path: string;
  /** Seconds since 1970; -1 for a session cookie. */
  expires: number;
  httpOnly: boolean;
  secure: boolean;
  session: boolean;
  sameSite?: "Strict" | "Lax" | "None";
  partitionKey?: { topLevelSite: string; hasCrossSiteAncestor: boolean };
  sourceScheme: "Unset" | "NonSecure" | "Secure";
  sourcePort: number;
}

export interface NewCookie {
  name: string;
  value: string;
  /** Where the cookie comes from: gives host, path and security when they are not said. */
  url?: string;
  domain?: string;
  path?: string;
  secure?: boolean;
  httpOnly?: boolean;
  sameSite?: "Strict" | "Lax" | "None";
  /** Seconds since 1970; a session cookie without it. */
  expires?: number;
  partitionKey?: { topLevelSite: string; hasCrossSiteAncestor: boolean };
}

/**
 * A session on some page of the store; the caller detaches it. The default store gets a blank page if it has none.
 * @throws when no private window is open: its store exists only as long as one is
 */
export async function openStore(context: BrowserContext, protocol: CDPSession, storeId: StoreId): Promise<CDPSession> {
  const { defaultBrowserContextId } = await protocol.send("Target.getBrowserContexts");
  for (const page of context.pages()) {
    const session = await context.newCDPSession(page);
    const { targetInfo } = await session.send("Target.getTargetInfo");
    if ((targetInfo.browserContextId === defaultBrowserContextId) === (storeId === "0")) return session;
    await session.detach();
  }
  if (storeId === "1") throw new Error("there is no private window, hence no store 1");
  return context.newCDPSession(await context.newPage());
}

/** Every cookie of the store, partitioned ones included. */
export async function readStore(
  context: BrowserContext,
  protocol: CDPSession,
  storeId: StoreId,
): Promise<StoredCookie[]> {
  if (storeId === "0") return (await protocol.send("Storage.getCookies")).cookies;
  const session = await openStore(context, protocol, storeId);
  try {
    // Asked of a private page, Storage.getCookies answers with the default store.
    return (await session.send("Network.getAllCookies")).cookies;
  } finally {
    await session.detach();
  }
}

/** @throws when Chromium refuses the cookie */
export async function writeStore(
  context: BrowserContext,
  protocol: CDPSession,
  storeId: StoreId,
  cookie: NewCookie,
): Promise<void> {
  const session = await openStore(context, protocol, storeId);
  try {
    const { success } = await session.send("Network.setCookie", cookie);
    if (!success) throw new Error(`Chromium refused the cookie ${JSON.stringify(cookie)}`);
  } finally {
    await session.detach();
  }
}
