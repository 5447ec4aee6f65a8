import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { CookieFact, CookieRole } from "@/lib/knowledge/schema";
import { anyJar } from "@/test/fakes/any-jar";
import { cookieKey, hostOf, type StoredCookie } from "./cookie";
import { type CookieChain, planRepair } from "./plan-repair";

const clearedRoles: CookieRole[] = ["ticket-granting", "session", "pending-request", "anti-forgery"];
const keptRoles: CookieRole[] = ["affinity", "trusted-device", "language", "consent", "preference", "statistics"];
const fact = (name: string, role: CookieRole, more: Partial<CookieFact> = {}): CookieFact => ({
  name,
  match: "exact",
  role,
  parentDomain: false,
  ...more,
});
const named = (prefix: string) => [...clearedRoles, ...keptRoles].map((role) => fact(`${prefix}-${role}`, role));

const chain: CookieChain = {
  ssoHosts: ["auth.univ.test", "otp.univ.test"],
  serviceHosts: ["ent.univ.test"],
  domainsAbove: ["univ.test"],
  ssoCookies: [
    ...named("sso"),
    fact("wide", "session", { parentDomain: true }),
    fact("id_", "session", { match: "prefix" }),
  ],
  serviceCookies: named("service"),
  brokers: [{ hosts: ["wayf.test"], cookies: named("broker") }],
};
const chainHosts = [...chain.ssoHosts, ...chain.serviceHosts, "wayf.test"];
const strangers = ["moodle.univ.test", "x.auth.univ.test", "notauth.univ.test", "auth.univ.test.autre.test", "test"];
const known = [...chain.ssoCookies, ...chain.serviceCookies, ...chain.brokers.flatMap(({ cookies }) => cookies)];
const names = [...known.map(({ name }) => name), "__Host-sso-session", "__Secure-wide", "id_x", "mystery", "mystery2"];
const hosts = [...chainHosts, ...chainHosts, "univ.test", "univ.test", ...strangers];
const jars = anyJar({ hosts, names, now: 1_800_000_000_000 });

const roleOf = (cookie: StoredCookie): CookieRole | undefined =>
  known.find(({ name }) => name === cookie.name.replace(/^__(Host|Secure)-/, ""))?.role;

test("a plan never names a cookie outside the chain, nor one of the domain above but a session that is the chain's", () => {
  fc.assert(
    fc.property(jars, (jar) => {
      const { clear, keep } = planRepair(jar, chain);
      for (const { cookie } of keep) expect(chainHosts).toContain(hostOf(cookie));
      for (const { cookie } of clear) {
        if (chainHosts.includes(hostOf(cookie))) continue;
        expect([hostOf(cookie), cookie.hostOnly]).toEqual(["univ.test", false]);
        const besides = clear.filter(
          ({ cookie: { name, domain } }) => name === cookie.name && domain !== cookie.domain,
        );
        if (cookie.name.replace("__Secure-", "") !== "wide") expect(besides.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});

test("a plan never clears a role that is kept where the fact counts, and clears every session of the chain's hosts", () => {
  fc.assert(
    fc.property(jars, (jar) => {
      const { clear, keep } = planRepair(jar, chain);
      for (const { cookie, reason } of clear) {
        expect(keptRoles).not.toContain(reason);
        if (chain.ssoHosts.includes(hostOf(cookie)) && cookie.name.includes("sso-"))
          expect(clearedRoles).toContain(roleOf(cookie));
      }
      for (const { cookie, reason } of keep) {
        expect(clearedRoles).not.toContain(reason);
        if (chain.ssoHosts.includes(hostOf(cookie)) && cookie.name.includes("sso-"))
          expect(keptRoles).toContain(roleOf(cookie));
      }
    }),
    { numRuns: 400 },
  );
});

test("a plan does not hang on the order of the jar, and once carried out there is nothing more to clear", () => {
  fc.assert(
    fc.property(
      jars.chain((jar) => fc.tuple(fc.constant(jar), fc.shuffledSubarray(jar, { minLength: jar.length }))),
      ([jar, shuffled]) => {
        const cleared = planRepair(jar, chain).clear.map(({ cookie }) => cookie);
        const keys = (cookies: readonly StoredCookie[]) => cookies.map(cookieKey).sort();
        expect(keys(planRepair(shuffled, chain).clear.map(({ cookie }) => cookie))).toEqual(keys(cleared));
        const left = jar.filter((cookie) => !cleared.includes(cookie));
        expect(planRepair(left, chain).clear).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});
