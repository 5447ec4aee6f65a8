// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { seePage } from "@/test/fakes/see-page";
import { inferFormStep } from "./infer-form-step";

const user = `<input name="username">`;
const password = `<input name="password" type="password">`;
const form = (fields: string, button = "Se connecter") => `<form>${fields}<button>${button}</button></form>`;

test.each([
  ["a user's name and a password", form(user + password), "password"],
  ["a user's name alone, on a login", `<h1>Connexion</h1>${form(user, "Suivant")}`, "password"],
  ["a code", form(`<label>Code à 6 chiffres <input name="otp" maxlength="6"></label>`, "Valider"), "code"],
  ["six boxes", form(`<input maxlength="1">`.repeat(6), "Valider"), "code"],
  [
    "two new passwords",
    form(`<input name="new" type="password"><input name="confirm" type="password">`),
    "new-password",
  ],
  ["a code beside a picture of the secret", `<img src="/qr.png">${form(`<input name="otp">`, "Valider")}`, "enrolment"],
  [
    "a mail for a forgotten password",
    `<h1>Mot de passe oublié</h1>${form(`<input type="email">`, "Envoyer")}`,
    "reset",
  ],
  [
    "who activates an account",
    `<h1>Activer mon compte</h1>${form(`<label>Identifiant <input name="login"></label>`, "Activer")}`,
    "activation",
  ],
])("%s", (_what, html, step) => {
  expect(inferFormStep(seePage(html))).toBe(step);
});

test.each([
  ["a search", form(`<input type="search" name="q">`, "Chercher")],
  ["a newsletter", form(`<input type="email" name="newsletter">`, "S’abonner")],
  ["somebody who signs up", `<h2>Créer un compte</h2>${form(`${user}<input type="email">${password}`, "S’inscrire")}`],
  ["a code on a page to read", `<article>${form(`<input name="otp">`, "Valider")}</article>`],
])("%s is no step of a login", (_what, html) => {
  expect(inferFormStep(seePage(html, { address: "https://www.site.test/page" }))).toBeNull();
});

test("of two forms the one that asks for most decides", () => {
  const html = form(`<input name="otp">`, "Valider") + form(user + password);
  expect(inferFormStep(seePage(html))).toBe("code");
});
