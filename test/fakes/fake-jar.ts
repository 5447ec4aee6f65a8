import type { Removal, Restoration } from "@/lib/cookies/address";
import { cookieKey, hostOf, type StoredCookie } from "@/lib/cookies/cookie";

type Query = { domain?: string; storeId?: string; partitionKey?: object };

function domainMatches(cookie: StoredCookie, host: string): boolean {
  return hostOf(cookie) === host || (!cookie.hostOnly && host.endsWith(`.${hostOf(cookie)}`));
}

function pathMatches(cookie: StoredCookie, path: string): boolean {
  return path === cookie.path || path.startsWith(cookie.path.endsWith("/") ? cookie.path : `${cookie.path}/`);
}

const longestLifeSeconds = 400 * 86_400;

/** A cookie jar that answers as Chromium 156 was measured to: its order, its hidden cookies, its greedy removals. */
export class FakeJar {
  cookies: StoredCookie[] = [];
  granted = new Set<string>();
  /** What was asked to be set or removed, by name and address. */
  readonly asked: (Restoration | Removal)[] = [];

  async getAll({ domain, storeId, partitionKey }: Query): Promise<StoredCookie[]> {
    return this.cookies
      .filter((cookie) => this.granted.has(hostOf(cookie)))
      .filter((cookie) => !domain || hostOf(cookie) === domain || hostOf(cookie).endsWith(`.${domain}`))
      .filter((cookie) => !storeId || cookie.storeId === storeId)
      .filter((cookie) => partitionKey !== undefined || cookie.partitionKey === undefined)
      .map((cookie) => ({ ...cookie }))
      .sort((a, b) => b.path.length - a.path.length);
  }

  async set(details: Restoration): Promise<StoredCookie | null> {
    this.asked.push(details);
    const { hostname } = new URL(details.url);
    if (!this.granted.has(hostname)) throw new Error("No host permissions for cookies at url");
    const session = details.expirationDate === undefined;
    const cookie: StoredCookie = {
      name: details.name,
      value: details.value,
      domain: details.domain ? `.${details.domain}` : hostname,
      hostOnly: details.domain === undefined,
      path: details.path,
      secure: details.secure,
      httpOnly: details.httpOnly,
      sameSite: details.sameSite,
      session,
      storeId: details.storeId,
      ...(session
        ? {}
        : { expirationDate: Math.min(details.expirationDate ?? 0, Date.now() / 1000 + longestLifeSeconds) }),
      ...(details.partitionKey ? { partitionKey: details.partitionKey } : {}),
    };
    const index = this.cookies.findIndex((held) => cookieKey(held) === cookieKey(cookie));
    const expired = !session && (details.expirationDate ?? 0) * 1000 <= Date.now();
    if (index >= 0) this.cookies.splice(index, 1, ...(expired ? [] : [cookie]));
    else if (!expired) this.cookies.push(cookie);
    return expired ? null : cookie;
  }

  async remove(removal: Removal): Promise<object> {
    this.asked.push(removal);
    const { url, name, storeId, partitionKey } = removal;
    const { hostname, pathname } = new URL(url);
    if (!this.granted.has(hostname)) throw new Error("No host permissions for cookies at url");
    this.cookies = this.cookies.filter(
      (cookie) =>
        cookie.name !== name ||
        cookie.storeId !== storeId ||
        JSON.stringify(cookie.partitionKey) !== JSON.stringify(partitionKey) ||
        !domainMatches(cookie, hostname) ||
        !pathMatches(cookie, pathname),
    );
    return { url, name };
  }

  async getAllCookieStores(): Promise<{ id: string; tabIds: number[] }[]> {
    return [
      { id: "0", tabIds: [1, 2, 3] },
      { id: "1", tabIds: [9] },
    ];
  }
}
