// @vitest-environment node

import { Window } from "happy-dom";
import { TOTP } from "otpauth";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "./start.ts";
import { createVisitor, type Visit, type Visitor } from "./visitor/visitor.ts";

let sso: EmbeddedSso;
let visitor: Visitor;
beforeAll(async () => {
  sso = await startEmbeddedSso({ port: 0 });
});
afterAll(() => sso.stop());
beforeEach(() => {
  sso.resetAccounts();
  visitor = createVisitor();
});

const isIn = ({ document }: Visit, uid: string) =>
  document.querySelector("h1#welcome")?.textContent === `Bienvenue ${uid}`;
const codeNow = () => new TOTP({ secret: "JBSWY3DPEHPK3PXP" }).generate();
const framed = ({ document }: Visit) => {
  const inner = new Window().document;
  inner.write(document.querySelector("iframe")?.getAttribute("srcdoc") ?? "");
  return inner;
};

describe.each([
  ["cases", "#boxes input[maxlength='1']", 6],
  ["tardif", "#late input", 0],
  ["tardif", "template", 1],
  ["pilote", "input#one-time-code:not([name])", 1],
  ["isole", "input#token", 1],
])("the page of %s", (uid, selector, count) => {
  it(`has ${count} of ${selector}, and takes the code as any other does`, async () => {
    const form = await visitor.logIn(`${sso.entUrl}/`, uid);
    expect(form.document.querySelectorAll(selector).length).toBe(count);
    expect(isIn(await visitor.submit(form, { token: codeNow() }), uid)).toBe(true);
  });
});

it.each([
  ["cadre", null],
  ["bac", "allow-forms allow-scripts allow-top-navigation"],
])("the page of %s has its field in a frame, sandboxed by %j", async (uid, sandbox) => {
  const outer = await visitor.logIn(`${sso.entUrl}/`, uid);
  expect(outer.document.querySelector("iframe")?.getAttribute("sandbox")).toBe(sandbox);
  expect(outer.document.querySelector("form, input")).toBeNull();
  expect(framed(outer).querySelector("form#fm1[target=_top] input#token")).not.toBeNull();
});

it("the page of isole has no origin, and no other page is sandboxed", async () => {
  const policyOf = async (uid: string) =>
    (await createVisitor().logIn(`${sso.entUrl}/`, uid)).headers["content-security-policy"];
  expect(await policyOf("isole")).toBe("sandbox allow-forms allow-scripts");
  expect(await policyOf("code")).toBeUndefined();
});

it("a refused code is said on each page", async () => {
  for (const uid of ["cases", "tardif", "pilote", "isole"]) {
    const who = createVisitor();
    const refused = await who.submit(await who.logIn(`${sso.entUrl}/`, uid), { token: "12345" });
    expect([refused.status, refused.document.querySelector("#msg") !== null], uid).toEqual([401, true]);
  }
});
