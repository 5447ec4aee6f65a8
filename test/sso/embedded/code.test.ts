// @vitest-environment node

import { TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "./start.ts";
import { createVisitor, type Visit, type Visitor } from "./visitor/visitor.ts";

const secret = "JBSWY3DPEHPK3PXP";
const dayMs = 86_400_000;

let sso: EmbeddedSso;
let visitor: Visitor;
let clockOffsetMs: number;
beforeAll(async () => {
  sso = await startEmbeddedSso({ port: 0 });
});
afterAll(() => sso.stop());
beforeEach(() => {
  sso.resetAccounts();
  visitor = createVisitor();
  // The middle of a step, so that no test straddles two.
  clockOffsetMs = 15_000 - (Date.now() % 30_000);
  sso.setClockOffset(clockOffsetMs);
});

const codeAt = (aheadMs: number) => new TOTP({ secret }).generate({ timestamp: Date.now() + clockOffsetMs + aheadMs });
const askForCode = (who = visitor) => who.logIn(`${sso.entUrl}/`, "code");
const isIn = ({ document }: Visit) => document.querySelector("h1#welcome")?.textContent === "Bienvenue code";

describe("a code", () => {
  it("is asked for after the password, in a field of type password", async () => {
    const { document, status } = await askForCode();
    expect(status).toBe(200);
    expect(document.querySelector("form#fm1 input#token[name=token][type=password]")).not.toBeNull();
    expect(document.querySelector("form#fm1 input#accountId[type=hidden]")).not.toBeNull();
    expect(document.querySelector("#username, #loginForm, #msg")).toBeNull();
    expect(visitor.jar.valueOf("TGC")).toBeUndefined();
  });

  it.each([-30_000, 0, 30_000])("is accepted with a phone %i ms ahead", async (aheadMs) => {
    const home = await visitor.submit(await askForCode(), { token: codeAt(aheadMs) });
    expect(isIn(home)).toBe(true);
  });

  it.each([-60_000, 60_000])("is refused with a phone %i ms ahead, and the form stays", async (aheadMs) => {
    const refused = await visitor.submit(await askForCode(), { token: codeAt(aheadMs) });
    expect(refused.status).toBe(401);
    expect(refused.document.querySelector("form#fm1 #msg")?.textContent).toContain("jeton donné n’est pas valide");
    expect(isIn(await visitor.submit(refused, { token: codeAt(0) }))).toBe(true);
  });

  it("is judged by the server's clock", async () => {
    sso.setClockOffset(clockOffsetMs + 600_000);
    const refused = await visitor.submit(await askForCode(), { token: codeAt(0) });
    expect(isIn(refused)).toBe(false);
    expect(isIn(await visitor.submit(refused, { token: codeAt(600_000) }))).toBe(true);
  });

  it("is accepted once", async () => {
    const code = codeAt(0);
    expect(isIn(await visitor.submit(await askForCode(), { token: code }))).toBe(true);
    const other = createVisitor();
    const refused = await other.submit(await askForCode(other), { token: code });
    expect([refused.status, refused.document.querySelector("#msg") !== null]).toEqual([401, true]);
    expect(isIn(await other.submit(refused, { token: codeAt(30_000) }))).toBe(true);
  });

  it("is not accepted without its password", async () => {
    const form = await visitor.go(`${sso.entUrl}/`);
    const refused = await visitor.submit(form, { username: "code", token: codeAt(0) });
    expect(refused.document.querySelector("#loginErrorsPanel")).not.toBeNull();
  });
});

describe("a trusted device", () => {
  const trust = async () => {
    await visitor.submit(await askForCode(), { token: codeAt(0), rememberDevice: "true" });
    for (const name of ["TGC", "MOD_AUTH_CAS_S"]) visitor.jar.remove(name);
  };

  it("is remembered for 30 days, by a cookie of the CAS alone", async () => {
    const form = await visitor.logIn(`${sso.ssoUrl}/cas/login`, "code");
    const done = await visitor.submit(form, { token: codeAt(0), rememberDevice: "true" });
    expect(done.setCookies).toContainEqual(
      expect.stringMatching(/^MFATRUSTED=\w+; Path=\/cas; Max-Age=2592000; Secure; HttpOnly; SameSite=None$/),
    );
  });

  it("is asked for no code", async () => {
    await trust();
    expect(isIn(await askForCode())).toBe(true);
  });

  it("is asked again after 30 days", async () => {
    await trust();
    sso.setClockOffset(clockOffsetMs + 30 * dayMs);
    expect((await askForCode()).document.querySelector("#token")).not.toBeNull();
  });

  it("is not made by leaving the box alone", async () => {
    await visitor.submit(await askForCode(), { token: codeAt(0) });
    expect(visitor.jar.valueOf("MFATRUSTED")).toBeUndefined();
  });
});
