/** What the stories say about a cookie jar: that it is the same, and that some of it never moved. */
import type { Cookies } from "webextension-polyfill";
import type { NewCookie, StoredCookie } from "./driver/cookie-store.ts";

/** A cookie as either browser's driver gives it. */
type Held = { name: string; sourcePort?: number };

export type Jar<C extends Held = StoredCookie> = Omit<C, "sourcePort">[];

/** Every cookie with every attribute, in an order of its own. The port it came from is no attribute (RFC 6265 §8.5). */
export async function jarOf<C extends Held>(browser: { cookies(): Promise<C[]> }): Promise<Jar<C>> {
  const cookies = await browser.cookies();
  return cookies
    .map(({ sourcePort: _port, ...cookie }) => cookie)
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** A page's script may write its language cookie anew at each load, which moves its date and nothing else. */
export function withoutDateOf<C extends { name: string }>(jar: readonly C[], name: string): C[] {
  return jar.map((cookie) => (cookie.name === name ? { ...cookie, expires: 0, expiryMs: 0 } : cookie));
}

/** The cookies of one name that are sent to a host, in their order: the first is the one that a server reads. */
export async function sentOrder(
  browser: { cookiesSeenByExtension(): Promise<Cookies.Cookie[]> },
  host: string,
  wanted: string,
): Promise<string[]> {
  const seen = await browser.cookiesSeenByExtension();
  return seen
    .filter(({ name }) => name === wanted)
    .filter(({ domain }) => domain === host || (domain.startsWith(".") && host.endsWith(domain)))
    .map(({ name, domain }) => `${name} ${domain}`);
}

const bystanderNames = ["autre_site", "voisin"];

/** Cookies of another site and of a sibling under the same domain, which no repair may touch. */
export async function plantBystanders(
  browser: { setCookie(cookie: NewCookie): Promise<void> },
  domain: string,
): Promise<void> {
  const expires = Math.floor(Date.now() / 1000) + 86_400;
  await browser.setCookie({ name: "autre_site", value: "1", url: "https://autre.test/", expires });
  await browser.setCookie({
    name: "voisin",
    value: "1",
    url: `https://moodle.${domain}/`,
    domain: `.${domain}`,
    expires,
  });
}

/** The planted cookies, with those that an institution's own knowledge keeps. */
export function bystandersIn<C extends { name: string }>(jar: readonly C[], kept: readonly string[]): C[] {
  return jar.filter(({ name }) => bystanderNames.includes(name) || kept.includes(name));
}
