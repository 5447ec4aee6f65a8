// @vitest-environment node

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "./start.ts";
import { createVisitor, type Visit, type Visitor } from "./visitor/visitor.ts";

const right = { username: "etudiant", password: "Passw0rd-etudiant" };

let sso: EmbeddedSso;
let cas: URL;
let ent: URL;
let visitor: Visitor;
beforeAll(async () => {
  sso = await startEmbeddedSso({ port: 0 });
  cas = new URL(`${sso.ssoUrl}/cas/login`);
  ent = new URL(`${sso.entUrl}/cours`);
});
afterAll(() => sso.stop());
beforeEach(() => {
  visitor = createVisitor();
});

const isIn = ({ document }: Visit) => document.querySelector("h1#welcome")?.textContent === "Bienvenue etudiant";
const isFreshForm = ({ status, document }: Visit) =>
  status === 200 &&
  document.querySelector("#fm1 #password") !== null &&
  document.querySelector("[role=alert]") === null &&
  document.querySelector("#username")?.getAttribute("value") === "";

describe("an execution", () => {
  it("that has expired starts the login again without a word, and the second try works", async () => {
    const form = await visitor.go(ent.href);
    sso.expireExecutions();
    const fresh = await visitor.submit(form, right);
    expect([fresh.redirects, fresh.url.href, isFreshForm(fresh)]).toEqual([[302], form.url.href, true]);
    expect(isIn(await visitor.submit(fresh, right))).toBe(true);
  });

  it("that stands in an address kept too long goes round until the browser gives up", async () => {
    const kept = `${cas.href}?execution=e1s1`;
    const loop = await visitor.go(kept);
    expect([loop.isEndless, loop.url.href]).toEqual([true, kept]);
  });

  it("that nobody gave out starts the login again", async () => {
    const fresh = await visitor.submit(await visitor.go(cas.href), { ...right, execution: "e1s1" });
    expect([fresh.redirects, isFreshForm(fresh)]).toEqual([[302], true]);
  });

  it("of another browser starts the login again", async () => {
    const form = await createVisitor().go(cas.href);
    await visitor.go(cas.href);
    expect(isFreshForm(await visitor.submit(form, right))).toBe(true);
  });

  it("of a finished login is worth nothing to who comes after", async () => {
    const form = await visitor.go(ent.href);
    await visitor.submit(form, right);
    for (const name of ["TGC", "MOD_AUTH_CAS_S"]) visitor.jar.remove(name);
    expect(isFreshForm(await visitor.submit(form, right))).toBe(true);
  });

  it("of a finished login lets the person who is in pass", async () => {
    const form = await visitor.go(ent.href);
    await visitor.submit(form, right);
    expect(isIn(await visitor.submit(form, right))).toBe(true);
  });
});

describe("a stale JSESSIONID", () => {
  it("alone is replaced", async () => {
    visitor.jar.set("JSESSIONID=0000; Path=/cas", cas);
    expect(isIn(await visitor.logIn(ent.href, "etudiant"))).toBe(true);
  });

  it.each(["JSESSIONID=0000; Path=/cas/login", "JSESSIONID=0000; Path=/cas; Domain=ecole-exemple.test"])(
    "that is sent first (%s) brings every form back empty, until it is removed",
    async (twin) => {
      visitor.jar.set(twin, cas, "oldest");
      let form = await visitor.go(ent.href);
      for (const _ of [1, 2, 3]) {
        form = await visitor.submit(form, right);
        expect([form.redirects, isFreshForm(form)]).toEqual([[302], true]);
      }
      visitor.jar.remove("JSESSIONID");
      expect(isIn(await visitor.logIn(ent.href, "etudiant"))).toBe(true);
    },
  );

  it("that is sent last does no harm", async () => {
    await visitor.go(cas.href);
    visitor.jar.set("JSESSIONID=0000; Path=/cas; Domain=ecole-exemple.test", cas);
    expect(isIn(await visitor.logIn(ent.href, "etudiant"))).toBe(true);
  });
});

describe("a TGC", () => {
  it("lets its browser in without a form", async () => {
    await visitor.logIn(ent.href, "etudiant");
    visitor.jar.remove("MOD_AUTH_CAS_S");
    const home = await visitor.go(ent.href);
    expect([home.redirects, isIn(home)]).toEqual([[302, 302, 302], true]);
  });

  it("that the server has forgotten is passed over and replaced", async () => {
    await visitor.logIn(ent.href, "etudiant");
    const forgotten = visitor.jar.valueOf("TGC");
    sso.expireSessions();
    visitor.jar.remove("MOD_AUTH_CAS_S");
    const form = await visitor.go(ent.href);
    expect(isFreshForm(form)).toBe(true);
    expect(isIn(await visitor.submit(form, right))).toBe(true);
    expect(visitor.jar.valueOf("TGC")).not.toBe(forgotten);
  });

  it("that cannot be decoded goes round until the browser gives up, at the login and behind its form", async () => {
    const form = await visitor.go(ent.href);
    visitor.jar.set("TGC=eyJhbGciOiJIUzUxMiJ9.x.y; Path=/cas", cas);
    const loop = await visitor.go(ent.href);
    expect([loop.isEndless, loop.status, loop.url.href]).toEqual([true, 302, form.url.href]);
    expect((await visitor.submit(form, right)).isEndless).toBe(true);
    visitor.jar.remove("TGC");
    expect(isIn(await visitor.logIn(ent.href, "etudiant"))).toBe(true);
  });
});

describe("a session of the ENT", () => {
  it("that the server has forgotten is renewed by the CAS", async () => {
    await visitor.logIn(ent.href, "etudiant");
    sso.expireEntSessions();
    const home = await visitor.go(ent.href);
    expect([home.redirects.length, isIn(home)]).toEqual([3, true]);
  });

  it("whose old host-only twin is sent first goes round between ENT and CAS, until the twin is removed", async () => {
    await visitor.logIn(ent.href, "etudiant");
    visitor.jar.set("MOD_AUTH_CAS_S=0000; Path=/", ent, "oldest");
    const seen = sso.requests.length;
    expect((await visitor.go(ent.href)).isEndless).toBe(true);
    const hosts = sso.requests.slice(seen).map((request) => request.host);
    expect(hosts.filter((host) => host === "cas.ecole-exemple.test").length).toBe(7);
    visitor.jar.remove("MOD_AUTH_CAS_S");
    expect(isIn(await visitor.go(ent.href))).toBe(true);
  });

  it("whose twin is sent last does no harm", async () => {
    await visitor.logIn(ent.href, "etudiant");
    visitor.jar.set("MOD_AUTH_CAS_S=0000; Path=/", ent);
    const home = await visitor.go(ent.href);
    expect([home.redirects, isIn(home)]).toEqual([[], true]);
  });
});
