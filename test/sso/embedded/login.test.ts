// @vitest-environment node

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

const textOf = ({ document }: Visit, selector: string) => document.querySelector(selector)?.textContent;

describe("the login form", () => {
  it("has the fields of CAS", async () => {
    const { document, status } = await visitor.go(`${sso.ssoUrl}/cas/login`);
    expect(status).toBe(200);
    expect(document.documentElement.lang).toBe("fr");
    const fields = [...document.querySelectorAll("section#loginForm form#fm1 input")];
    expect(fields.map((field) => [field.id, field.getAttribute("name"), field.getAttribute("type")])).toEqual([
      ["username", "username", "text"],
      ["password", "password", "password"],
      ["", "execution", "hidden"],
      ["", "_eventId", "hidden"],
      ["", "geolocation", "hidden"],
    ]);
    expect(document.querySelector("#loginErrorsPanel")).toBeNull();
  });

  it("has a fresh execution each time", async () => {
    const executions = await Promise.all(
      [1, 2].map(async () => {
        const { document } = await visitor.go(`${sso.ssoUrl}/cas/login`);
        return document.querySelector("input[name=execution]")?.getAttribute("value");
      }),
    );
    expect(new Set(executions).size).toBe(2);
  });

  it("writes what was typed back as text", async () => {
    const refused = await visitor.logIn(`${sso.ssoUrl}/cas/login`, '"><script>alert(1)</script>');
    expect(refused.document.querySelector("main script")).toBeNull();
    expect(refused.document.querySelector("#username")?.getAttribute("value")).toBe('"><script>alert(1)</script>');
  });
});

describe("a password", () => {
  it("that is right leads to the service", async () => {
    const home = await visitor.logIn(`${sso.entUrl}/cours?groupe=4&jour=lundi%20matin`, "etudiant");
    expect(home.status).toBe(200);
    expect(home.url.href).toBe(`${sso.entUrl}/cours?groupe=4&jour=lundi%20matin`);
    expect(textOf(home, "h1#welcome")).toBe("Bienvenue etudiant");
  });

  it("that is right shows the CAS's own page when there is no service", async () => {
    const done = await visitor.logIn(`${sso.ssoUrl}/cas/login`, "etudiant");
    expect(done.status).toBe(200);
    expect(textOf(done, "#principalId")).toBe("etudiant");
    const again = await visitor.go(`${sso.ssoUrl}/cas/login`);
    expect(textOf(again, "h1")).toBe("Connexion réussie");
  });

  it("that is wrong brings the form back with 401, and the next try counts", async () => {
    const refused = await visitor.logIn(`${sso.entUrl}/`, "etudiant", "wrong");
    expect(refused.status).toBe(401);
    expect(textOf(refused, "form#fm1 div#loginErrorsPanel[role=alert]")).toContain(
      "Mauvais identifiant / mot de passe",
    );
    expect(visitor.jar.valueOf("TGC")).toBeUndefined();
    const home = await visitor.submit(refused, { username: "etudiant", password: "Passw0rd-etudiant" });
    expect(textOf(home, "h1#welcome")).toBe("Bienvenue etudiant");
  });

  it("of a name nobody has is refused alike", async () => {
    const refused = await visitor.logIn(`${sso.ssoUrl}/cas/login`, "personne");
    expect([refused.status, textOf(refused, "#loginErrorsPanel")]).toEqual([
      401,
      "Mauvais identifiant / mot de passe.",
    ]);
  });

  it("refused three times locks the account, also for the right one, until the accounts are reset", async () => {
    const tries = await Promise.all(
      [1, 2, 3].map(() => createVisitor().logIn(`${sso.ssoUrl}/cas/login`, "verrou", "wrong")),
    );
    expect(tries.map((refused) => refused.document.querySelector("#loginErrorsPanel") !== null)).toEqual([
      true,
      true,
      true,
    ]);
    const locked = await visitor.logIn(`${sso.ssoUrl}/cas/login`, "verrou");
    expect(locked.status).toBe(401);
    expect(textOf(locked, "#view-accountlocked-heading")).toBe("Ce compte a été bloqué.");
    expect(locked.document.querySelector("main form")).toBeNull();

    sso.resetAccounts();
    expect((await visitor.logIn(`${sso.ssoUrl}/cas/login`, "verrou")).status).toBe(200);
  });

  it("that is right forgives the refusals before it", async () => {
    for (const password of ["wrong", "wrong", "Passw0rd-verrou", "wrong", "wrong"]) {
      await createVisitor().logIn(`${sso.ssoUrl}/cas/login`, "verrou", password);
    }
    expect((await visitor.logIn(`${sso.ssoUrl}/cas/login`, "verrou")).status).toBe(200);
  });

  it("that has expired is said so, and only when it is right", async () => {
    const refused = await visitor.logIn(`${sso.ssoUrl}/cas/login`, "expire", "wrong");
    expect(refused.document.querySelector("#loginErrorsPanel")).not.toBeNull();
    const expired = await visitor.submit(refused, { username: "expire", password: "Passw0rd-expire" });
    expect([expired.status, textOf(expired, "h1")]).toEqual([401, "Votre mot de passe a expiré."]);
    expect(visitor.jar.valueOf("TGC")).toBeUndefined();
    const link = expired.document.querySelector("main .button")?.getAttribute("href");
    const reset = await visitor.go(`${sso.ssoUrl}${link}`);
    expect(textOf(reset, "h1")).toBe("Réinitialiser votre mot de passe");
  });

  it("that expires soon is warned about before the service", async () => {
    const warning = await visitor.logIn(`${sso.entUrl}/`, "bientot");
    expect(warning.status).toBe(200);
    expect(textOf(warning, "main .banner")).toBe("Votre mot de passe expire dans 4 jour(s).");
    expect(warning.document.querySelector("form#form input[name=_eventId]")?.getAttribute("value")).toBe("proceed");
    expect(visitor.jar.valueOf("TGC")).toBeUndefined();
    const home = await visitor.submit(warning);
    expect(textOf(home, "h1#welcome")).toBe("Bienvenue bientot");
  });
});

describe("the language", () => {
  it("follows ?locale= and is remembered", async () => {
    const english = await visitor.go(`${sso.ssoUrl}/cas/login?locale=en`);
    expect(english.document.documentElement.lang).toBe("en");
    const refused = await visitor.logIn(`${sso.ssoUrl}/cas/login`, "etudiant", "wrong");
    expect(textOf(refused, "#loginErrorsPanel")).toContain("invalid credentials");
    expect(visitor.jar.valueOf("org.springframework.web.servlet.i18n.CookieLocaleResolver.LOCALE")).toBe("en");
  });

  it("changes by the link on the page, for the same service", async () => {
    const french = await visitor.go(`${sso.entUrl}/agenda`);
    const link = french.document.querySelector("header a")?.getAttribute("href");
    const english = await visitor.go(`${sso.ssoUrl}${link}`);
    expect(english.document.documentElement.lang).toBe("en");
    const home = await visitor.submit(english, { username: "etudiant", password: "Passw0rd-etudiant" });
    expect(home.url.href).toBe(`${sso.entUrl}/agenda`);
  });
});

it("refuses a service that is not the ENT", async () => {
  for (const service of ["https://ailleurs.test/", `${sso.entUrl}.ailleurs.test/`, "http://ent.ecole-exemple.test/"]) {
    const refused = await visitor.go(`${sso.ssoUrl}/cas/login?service=${encodeURIComponent(service)}`);
    expect([refused.status, textOf(refused, "h1")]).toEqual([403, "Application non autorisée à utiliser CAS"]);
  }
});

it("sets the cookies of a login for the CAS alone", async () => {
  const form = await visitor.go(`${sso.ssoUrl}/cas/login`);
  expect(form.setCookies).toEqual([
    expect.stringMatching(/^JSESSIONID=\w+; Path=\/cas; Secure; HttpOnly$/),
    "SERVERID=cas1; Path=/; Secure; HttpOnly",
  ]);
  const done = await visitor.submit(form, { username: "etudiant", password: "Passw0rd-etudiant" });
  expect(done.setCookies).toEqual([
    expect.stringMatching(/^TGC=TGT-\d+-\w+-cas1; Path=\/cas; Secure; HttpOnly; SameSite=None$/),
    "SERVERID=cas1; Path=/; Secure; HttpOnly",
  ]);
});

it("ends both sessions at logout, in the browser and on the server", async () => {
  const home = await visitor.logIn(`${sso.entUrl}/`, "etudiant");
  const [grant, session] = [visitor.jar.valueOf("TGC"), visitor.jar.valueOf("MOD_AUTH_CAS_S")];
  const logout = home.document.querySelector("#logout")?.getAttribute("href") ?? "";
  const out = await visitor.go(new URL(logout, home.url).href);
  expect(out.url.pathname).toBe("/cas/logout");
  expect([out.status, textOf(out, "h1")]).toEqual([200, "Déconnexion réussie"]);
  expect([visitor.jar.valueOf("TGC"), visitor.jar.valueOf("MOD_AUTH_CAS_S")]).toEqual([undefined, undefined]);

  visitor.jar.set(`TGC=${grant}; Path=/cas`, out.url);
  visitor.jar.set(`MOD_AUTH_CAS_S=${session}; Path=/`, home.url);
  const back = await visitor.go(out.document.querySelector("main a")?.getAttribute("href") ?? "");
  expect(back.document.querySelector("#fm1 #password")).not.toBeNull();
});
