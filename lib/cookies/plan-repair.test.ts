import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CookieFact } from "@/lib/knowledge/schema";
import { type CookieFacts, hostOf } from "./cookie";
import { type CookieChain, planRepair } from "./plan-repair";

const fact = (name: string, role: CookieFact["role"], more: Partial<CookieFact> = {}): CookieFact => ({
  name,
  match: "exact",
  role,
  parentDomain: false,
  ...more,
});

const chain: CookieChain = {
  ssoHosts: ["auth.univ-exemple.test"],
  serviceHosts: ["ent.univ-exemple.test"],
  cookieDomain: "univ-exemple.test",
  ssoCookies: [
    fact("lemonldap", "session", { parentDomain: true }),
    fact("lemonldappdata", "pending-request"),
    fact("llngconnection", "trusted-device"),
    fact("llnglanguage", "language"),
  ],
  serviceCookies: [fact("_shibsession_", "session", { match: "prefix" }), fact("JSESSIONID", "session")],
};

const cookie = (name: string, domain: string, more: Partial<CookieFacts> = {}): CookieFacts => ({
  name,
  domain,
  hostOnly: !domain.startsWith("."),
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "lax",
  session: true,
  storeId: "0",
  ...more,
});

const cleared = (jar: CookieFacts[]) =>
  planRepair(jar, chain).clear.map(({ cookie: { name, domain } }) => [name, domain]);
const kept = (jar: CookieFacts[]) => planRepair(jar, chain).keep.map(({ cookie: { name }, reason }) => [name, reason]);

describe("a plan", () => {
  test("clears sessions and pending requests of the login, whatever their path, partition or twin", () => {
    const jar = [
      cookie("lemonldap", "auth.univ-exemple.test"),
      cookie("lemonldap", ".univ-exemple.test"),
      cookie("lemonldap", "auth.univ-exemple.test", { path: "/cas" }),
      cookie("lemonldap", "auth.univ-exemple.test", { partitionKey: { topLevelSite: "https://autre.test" } }),
      cookie("lemonldappdata", "auth.univ-exemple.test"),
    ];
    expect(planRepair(jar, chain).clear.map((planned) => planned.cookie)).toEqual(jar);
    expect(planRepair(jar, chain).clear.map(({ twin }) => twin)).toEqual([true, true, true, false, false]);
  });

  test("keeps the trusted device, the language and what it does not know", () => {
    const lasting = { session: false, expirationDate: 2_000_000_000 };
    const jar = ["llngconnection", "llnglanguage", "mystery"].map((name) =>
      cookie(name, "auth.univ-exemple.test", lasting),
    );
    expect(kept(jar)).toEqual([
      ["llngconnection", "trusted-device"],
      ["llnglanguage", "language"],
      ["mystery", "unknown"],
    ]);
  });

  test("judges what it does not know on the login's own host by its attributes", () => {
    const of = (more: Partial<CookieFacts>) => cookie("mystery", "auth.univ-exemple.test", more);
    const reasonOf = (...jar: CookieFacts[]) => {
      const { clear, keep } = planRepair(jar, chain);
      return [...clear.map(({ reason }) => `cleared: ${reason}`), ...keep.map(({ reason }) => `kept: ${reason}`)];
    };
    const lasting = { session: false, expirationDate: 2_000_000_000 };
    expect(reasonOf(of({}))).toEqual(["cleared: likely-session"]);
    expect(reasonOf(of({ httpOnly: false }))).toEqual(["kept: unknown"]);
    expect(reasonOf(of(lasting))).toEqual(["kept: unknown"]);
    expect(reasonOf(of(lasting), of({ ...lasting, path: "/cas" }))).toEqual(Array(2).fill("cleared: likely-conflict"));
    const readable = { ...lasting, httpOnly: false };
    expect(reasonOf(of(readable), of({ ...readable, path: "/cas" }))).toEqual(Array(2).fill("kept: unknown"));
    expect(reasonOf(cookie("mystery", "ent.univ-exemple.test"))).toEqual(["kept: unknown"]);
    expect(reasonOf(cookie("mystery", ".univ-exemple.test"))).toEqual([]);
  });

  test("clears a service's session by the start of its name", () => {
    expect(cleared([cookie("_shibsession_64656661756c74", "ent.univ-exemple.test")])).toHaveLength(1);
  });

  test("leaves what others set for the whole domain, even under a session's name", () => {
    expect(cleared([cookie("JSESSIONID", ".univ-exemple.test"), cookie("preferences", ".univ-exemple.test")])).toEqual(
      [],
    );
  });

  test("leaves the domain's own host and every sibling alone", () => {
    expect(
      cleared([cookie("lemonldap", "univ-exemple.test"), cookie("lemonldap", "moodle.univ-exemple.test")]),
    ).toEqual([]);
  });

  test("never names a cookie outside the chain, nor clears a role that is kept", () => {
    const hosts = ["auth.univ-exemple.test", "ent.univ-exemple.test", "univ-exemple.test", "test", "evil.test"];
    const domain = fc.oneof(
      fc.constantFrom(...hosts),
      fc.constantFrom(...hosts).map((host) => `.${host}`),
      fc.constantFrom(...hosts).map((host) => `not-${host}`),
      fc.domain(),
    );
    const names = ["lemonldap", "lemonldappdata", "llngconnection", "JSESSIONID", "_shibsession_x", "lemonldap2"];
    const anyCookie = fc
      .record({ name: fc.constantFrom(...names), domain })
      .map((made) => cookie(made.name, made.domain));
    const allowed = new Set(["auth.univ-exemple.test", "ent.univ-exemple.test", "univ-exemple.test"]);
    fc.assert(
      fc.property(fc.array(anyCookie), (jar) => {
        const plan = planRepair(jar, chain);
        for (const { cookie: planned, reason } of plan.clear) {
          expect(allowed.has(hostOf(planned))).toBe(true);
          expect(["session", "pending-request", "likely-session"]).toContain(reason);
          if (hostOf(planned) === "univ-exemple.test") expect(planned.name).toBe("lemonldap");
        }
        for (const { cookie: planned } of plan.keep) expect(allowed.has(hostOf(planned))).toBe(true);
      }),
    );
  });
});
