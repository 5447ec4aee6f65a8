import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cookieKey, hostOf, type StoredCookie } from "@/lib/cookies/cookie";
import { isSentTo } from "@/lib/cookies/is-sent-to";
import { planRepair } from "@/lib/cookies/plan-repair";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { anyJar } from "@/test/fakes/any-jar";
import { type FakeParts, installBrowser } from "@/test/fakes/install-browser";
import { chainOf } from "./login-chain";
import { repairSession } from "./repair-session";
import { undoRepair } from "./undo-repair";

const institution: ChosenInstitution = {
  id: "univ-exemple",
  name: "Université d’Exemple",
  shortName: "Univ. d’Exemple",
  system: "lemonldap-ng",
  ssoHosts: ["auth.univ-exemple.test"],
  codeHosts: ["auth.univ-exemple.test"],
  serviceHosts: ["ent.univ-exemple.test"],
  serviceSessions: ["ENTSESSION"],
  cookieDomain: "univ-exemple.test",
  entry: "https://ent.univ-exemple.test/",
};
const brokers = ["educonnect.exemple.test"];
const chain = chainOf(institution, brokers);
const inChain = [...institution.ssoHosts, ...institution.serviceHosts, ...brokers, "univ-exemple.test"];
const strangers = ["moodle.univ-exemple.test", "autre.test", "notauth.univ-exemple.test"];
const names = [
  "lemonldap",
  "lemonldappdata",
  "llngconnection",
  "llnglanguage",
  "JSESSIONID",
  "ENTSESSION",
  "MOD_AUTH_CAS_S",
  "shib_idp_session",
  "__Host-lemonldap",
  "__Secure-JSESSIONID",
  "mystery",
];
const now = Date.now();
const jars = anyJar({ hosts: [...inChain, ...inChain, ...strangers], names, now });
const clickId = "7c9f4a52-6b0e-4f0f-9a39-0c2f4b7f8a11";
const nextClickId = "8d0f5b63-7c1f-4a10-8b4a-1d305c8f9b22";

function install(jar: readonly StoredCookie[]): FakeParts {
  const parts = installBrowser();
  parts.jar.cookies = jar.map((cookie) => ({ ...cookie }));
  parts.jar.granted = new Set([...inChain, ...strangers]);
  return parts;
}

const click = (id = clickId) =>
  repairSession({ tabId: 1, clickId: id, entry: institution.entry, isEntryKnown: true, institution, brokers, now });
const undo = (at = now) => undoRepair("0", institution, at);
const clearedOf = (jar: readonly StoredCookie[]) =>
  planRepair(
    jar.filter(({ storeId }) => storeId === "0"),
    chain,
  ).clear.map(({ cookie }) => cookie);
const byKey = (jar: readonly StoredCookie[]) => [...jar].sort((a, b) => (cookieKey(a) < cookieKey(b) ? -1 : 1));

/** What a server of each host reads at each path, in its order. */
function sentEverywhere(jar: readonly StoredCookie[]): string[][] {
  const places = inChain.flatMap((host) => ["/", "/cas", "/cas/login"].map((path) => ({ host, path })));
  const inOrder = [...jar].sort((a, b) => b.path.length - a.path.length);
  return places.map((place) => inOrder.filter((cookie) => isSentTo(cookie, place)).map(cookieKey));
}

/** Runs a property over generated jars, in the order in which the browser sends them. */
function always(property: (jar: StoredCookie[]) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(jars, property), { numRuns: 150 });
}

test("a repair removes the plan's cookies, and asks nothing of the browser about any other", () =>
  always(async (jar) => {
    const parts = install(jar);
    const cleared = clearedOf(jar);
    expect(await click()).toEqual({ done: true, resisted: [] });
    expect(parts.jar.cookies).toEqual(jar.filter((cookie) => !cleared.includes(cookie)));
    const named = new Set(cleared.map((cookie) => `${cookie.name} ${hostOf(cookie)} ${cookie.path}`));
    for (const { name, url } of parts.jar.asked) {
      const { hostname, pathname } = new URL(url);
      expect(named).toContain(`${name} ${hostname} ${pathname}`);
    }
  }));

test("its undoing brings back every attribute, and what each server reads in its old order", () =>
  always(async (jar) => {
    const parts = install(jar);
    await click();
    expect((await undo()).resisted).toEqual([]);
    expect(byKey(parts.jar.cookies)).toEqual(byKey(jar));
    const cleared = clearedOf(jar);
    const keys = new Set(cleared.map(cookieKey));
    const restored = parts.jar.cookies.filter((cookie) => keys.has(cookieKey(cookie)));
    expect(sentEverywhere(restored)).toEqual(sentEverywhere(cleared));
  }));

test("a second repair changes nothing, and takes nothing from the undoing of the first", () =>
  always(async (jar) => {
    const parts = install(jar);
    await click();
    const after = parts.jar.cookies.map((cookie) => ({ ...cookie }));
    expect(await click(nextClickId)).toEqual({ done: true, resisted: [] });
    expect(parts.jar.cookies).toEqual(after);
    await undo();
    expect(byKey(parts.jar.cookies)).toEqual(byKey(jar));
  }));

test("sessions made since go with the undoing, and whatever else was made since stays", () =>
  fc.assert(
    fc.asyncProperty(jars, jars, async (jar, since) => {
      fc.pre(clearedOf(jar).length > 0);
      const parts = install(jar);
      await click();
      const held = new Set(parts.jar.cookies.map(cookieKey));
      const made = since.filter((cookie) => !held.has(cookieKey(cookie)));
      parts.jar.cookies.push(...made.map((cookie) => ({ ...cookie, value: "made since" })));
      const sessions = new Set(clearedOf(parts.jar.cookies).map(cookieKey));
      const staying = parts.jar.cookies.filter((cookie) => !sessions.has(cookieKey(cookie)));
      const before = clearedOf(jar);
      const restored = new Set(before.map(cookieKey));
      await undo();
      expect(byKey(parts.jar.cookies)).toEqual(
        byKey([...staying.filter((cookie) => !restored.has(cookieKey(cookie))), ...before]),
      );
    }),
    { numRuns: 150 },
  ));

test("a browser that expires nothing is asked another way, which takes no kept cookie along for good", () =>
  always(async (jar) => {
    const parts = install(jar);
    const { set } = parts.jar;
    parts.jar.set = async (details) => (details.value === "" ? null : set.call(parts.jar, details));
    await click();
    const cleared = clearedOf(jar).filter(({ value }) => value !== "");
    const keys = new Set(cleared.map(cookieKey));
    const kept = jar.filter((cookie) => cookie.value !== "" && !clearedOf(jar).includes(cookie));
    expect(parts.jar.cookies.filter((cookie) => keys.has(cookieKey(cookie)))).toEqual([]);
    expect(byKey(parts.jar.cookies.filter(({ value }) => value !== ""))).toEqual(byKey(kept));
  }));

test("one that the browser does not take back is named, and the others return", () =>
  always(async (jar) => {
    const parts = install(jar);
    await click();
    const { set } = parts.jar;
    const refused = (path: string, domain: string | undefined) => path === "/cas" || domain === undefined;
    parts.jar.set = async (details) =>
      refused(details.path, details.domain) && details.expirationDate !== 1 ? null : set.call(parts.jar, details);
    const lost = clearedOf(jar).filter(({ path, hostOnly, domain }) => refused(path, hostOnly ? undefined : domain));
    expect((await undo()).resisted.sort()).toEqual(lost.map(({ name }) => name).sort());
    expect(byKey(parts.jar.cookies)).toEqual(byKey(jar.filter((cookie) => !lost.includes(cookie))));
  }));

test("what expired in the meantime stays gone, and a date beyond what browsers take is cut: neither is a refusal", () =>
  always(async (jar) => {
    const seconds = now / 1_000;
    const dates = [undefined, seconds + 500 * 86_400, seconds + 1_800];
    const dated = jar.map((cookie, index): StoredCookie => {
      const { expirationDate: _, ...bare } = cookie;
      const date = dates[index % 3];
      return date === undefined ? { ...bare, session: true } : { ...bare, session: false, expirationDate: date };
    });
    const parts = install(dated);
    await click();
    const minutesLater = now + 59 * 60_000;
    expect((await undo(minutesLater)).resisted).toEqual([]);
    const gone = clearedOf(dated).filter(({ expirationDate }) => expirationDate === dates[2]);
    const back = dated.filter((cookie) => !gone.includes(cookie));
    expect(parts.jar.cookies.map(cookieKey).sort()).toEqual(back.map(cookieKey).sort());
  }));
