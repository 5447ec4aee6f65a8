import { describe, expect, test } from "vitest";
import type { CookieFact } from "@/lib/knowledge/schema";
import type { CookieFacts } from "./cookie";
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
  domainsAbove: ["univ-exemple.test"],
  ssoCookies: [
    fact("lemonldap", "session", { parentDomain: true }),
    fact("lemonldappdata", "pending-request"),
    fact("llngconnection", "trusted-device"),
    fact("llnglanguage", "language"),
  ],
  serviceCookies: [fact("_shibsession_", "session", { match: "prefix" }), fact("JSESSIONID", "session")],
  brokers: [
    { hosts: ["wayf.exemple.test"], cookies: [fact("wayf_session", "session"), fact("_saml_idp", "preference")] },
  ],
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

  test("knows a cookie under the prefixes that browsers give a meaning to", () => {
    expect(
      cleared(["__Host-lemonldap", "__Secure-lemonldap"].map((name) => cookie(name, "auth.univ-exemple.test"))),
    ).toHaveLength(2);
    expect(kept([cookie("__Host-llnglanguage", "auth.univ-exemple.test")])).toEqual([
      ["__Host-llnglanguage", "language"],
    ]);
  });

  test("clears a session of the whole domain that stands in front of a host's own, and nothing else there", () => {
    const domainWide = cookie("JSESSIONID", ".univ-exemple.test");
    expect(cleared([domainWide, cookie("JSESSIONID", "ent.univ-exemple.test")])).toHaveLength(2);
    expect(cleared([domainWide, cookie("JSESSIONID", "moodle.univ-exemple.test")])).toEqual([]);
    expect(cleared([domainWide, cookie("JSESSIONID", "univ-exemple.test")])).toEqual([]);
    const language = ["auth.univ-exemple.test", ".univ-exemple.test"].map((domain) => cookie("llnglanguage", domain));
    expect(cleared(language)).toEqual([]);
  });

  test("clears the session of whoever stands between, and keeps its choice of institution and what it does not know", () => {
    const jar = ["wayf_session", "_saml_idp", "mystery"].map((name) => cookie(name, "wayf.exemple.test"));
    expect(cleared(jar)).toEqual([["wayf_session", "wayf.exemple.test"]]);
    expect(kept(jar)).toEqual([
      ["_saml_idp", "preference"],
      ["mystery", "unknown"],
    ]);
  });
});
