// @vitest-environment node

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedSso, startEmbeddedSso } from "./start.ts";
import { request } from "./visitor/request.ts";
import { createVisitor, type Visitor } from "./visitor/visitor.ts";

let sso: EmbeddedSso;
let visitor: Visitor;
let service: string;
beforeAll(async () => {
  sso = await startEmbeddedSso({ port: 0 });
  service = `${sso.entUrl}/messages?tri=date`;
});
afterAll(() => sso.stop());
beforeEach(async () => {
  sso.setClockOffset(0);
  visitor = createVisitor();
  await visitor.logIn(`${sso.ssoUrl}/cas/login`, "etudiant");
});

/** Has the CAS issue a ticket for `service`, and keeps it from the ENT. */
async function takeTicket(): Promise<string> {
  const url = new URL(`${sso.ssoUrl}/cas/login?service=${encodeURIComponent(service)}`);
  const { headers } = await request(url, { headers: { cookie: visitor.jar.header(url) } });
  return new URL(String(headers.location)).searchParams.get("ticket") ?? "";
}

async function validate(parameters: Record<string, string>, path = "/cas/serviceValidate"): Promise<string> {
  const { status, headers, body } = await request(new URL(`${sso.ssoUrl}${path}?${new URLSearchParams(parameters)}`));
  expect([status, headers["content-type"]]).toEqual([200, "application/xml;charset=UTF-8"]);
  return body;
}

describe("validation", () => {
  it("names the person, once", async () => {
    const ticket = await takeTicket();
    expect(ticket).toMatch(/^ST-\d+-\w+-cas1$/);
    expect(await validate({ service, ticket })).toContain("<cas:user>etudiant</cas:user>");
    expect(await validate({ service, ticket })).toContain('<cas:authenticationFailure code="INVALID_TICKET">');
  });

  it("gives attributes in its third version", async () => {
    const answer = await validate({ service, ticket: await takeTicket() }, "/cas/p3/serviceValidate");
    expect(answer).toContain("<cas:user>etudiant</cas:user>");
    expect(answer).toContain("<cas:eduPersonAffiliation>student</cas:eduPersonAffiliation>");
  });

  it("refuses another service, and the ticket is gone", async () => {
    const ticket = await takeTicket();
    expect(await validate({ service: `${sso.entUrl}/`, ticket })).toContain('code="INVALID_SERVICE"');
    expect(await validate({ service, ticket })).toContain('code="INVALID_TICKET"');
  });

  it("refuses a ticket after ten seconds", async () => {
    const [inTime, late] = [await takeTicket(), await takeTicket()];
    sso.setClockOffset(9_000);
    expect(await validate({ service, ticket: inTime })).toContain("<cas:user>");
    sso.setClockOffset(10_500);
    expect(await validate({ service, ticket: late })).toContain('code="INVALID_TICKET"');
  });

  it("refuses a request without a ticket or a service", async () => {
    expect(await validate({ service })).toContain('code="INVALID_REQUEST"');
    expect(await validate({ ticket: "ST-1" })).toContain('code="INVALID_REQUEST"');
  });

  it("writes what it was sent as text", async () => {
    expect(await validate({ service, ticket: "<ST>&" })).toContain("Ticket &#60;ST&#62;&#38; not recognized");
  });
});

describe("the ENT", () => {
  it("takes a ticket away from the address and opens a session for the whole domain", async () => {
    const url = new URL(`${service}&ticket=${await takeTicket()}`);
    const { status, headers, setCookies } = await request(url);
    expect([status, headers.location]).toEqual([302, service]);
    expect(setCookies).toEqual([
      expect.stringMatching(
        /^MOD_AUTH_CAS_S=\w{40}; Path=\/; Domain=ecole-exemple\.test; Secure; HttpOnly; SameSite=Lax$/,
      ),
    ]);
  });

  it("refuses a ticket that was used", async () => {
    const address = `${service}&ticket=${await takeTicket()}`;
    expect((await visitor.go(address)).status).toBe(200);
    const refused = await visitor.go(address);
    expect(refused.status).toBe(403);
    expect(refused.document.querySelector("h1#refused")?.textContent).toBe("Accès refusé : INVALID_TICKET");
  });

  it("refuses the one ticket that was told to be used already", async () => {
    sso.useNextTicket();
    expect((await visitor.go(service)).document.querySelector("h1#refused")).not.toBeNull();
    expect((await visitor.go(service)).document.querySelector("h1#welcome")).not.toBeNull();
  });

  it("refuses a ticket of another service", async () => {
    const refused = await visitor.go(`${sso.entUrl}/?ticket=${await takeTicket()}`);
    expect(refused.document.querySelector("h1#refused")?.textContent).toBe("Accès refusé : INVALID_SERVICE");
  });

  it("shows each of its parts", async () => {
    const home = await visitor.go(`${sso.entUrl}/`);
    const links = [...home.document.querySelectorAll("nav a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["/", "/agenda", "/cours", "/messages", "/deconnexion"]);
    const courses = await visitor.go(`${sso.entUrl}/cours`);
    expect(courses.document.querySelector("p#page")?.textContent).toBe("/cours");
    expect([...courses.document.querySelectorAll("h2")].map((heading) => heading.textContent)).toEqual(["Cours"]);
  });
});
