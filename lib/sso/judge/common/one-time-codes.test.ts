// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { readPage } from "../../read-page";

const read = (html: string, path = "/login") => {
  document.body.innerHTML = html;
  return readPage(document, new URL(path, "https://sso.univ-exemple.fr"), []);
};
const form = (field: string, label = "", attributes = 'method="post"') =>
  `<main><h1>Connexion</h1><form ${attributes}>${label ? `<p>${label}</p>` : ""}${field}<button>Valider</button></form></main>`;

describe("the field of a one-time code", () => {
  it.each<[string, string, string, string?]>([
    ["Apereo CAS", `<input type="password" name="token" id="token" autocomplete="off" size="25">`, "#token"],
    [
      "esup-otp",
      `<input type="text" name="token" maxlength="6" pattern="[0-9]{6}" inputmode="numeric" autocomplete="one-time-code">`,
      `form input[name="token"]`,
    ],
    ["Shibboleth TOTP", `<input type="text" name="j_tokenNumber" id="j_tokenNumber">`, "#j_tokenNumber"],
    [
      "fudiscr",
      `<input type="password" name="fudis_otp_input" id="fudis_otp_input" autocomplete="off">`,
      "#fudis_otp_input",
    ],
    [
      "privacyIDEA in Shibboleth",
      `<input type="password" name="otp" autocomplete="new-password">`,
      `form input[name="otp"]`,
    ],
    ["shibboleth-totp", `<input type="text" name="j_token" id="token">`, "#token"],
    ["privacyIDEA in SimpleSAMLphp", `<input type="password" name="otp">`, `form input[name="otp"]`],
    ["Keycloak", `<input type="text" name="otp" id="otp" autocomplete="off">`, "#otp"],
    [
      "recent LemonLDAP::NG, beside a hidden token",
      `<input type="hidden" name="token" value="1"><input type="text" name="code" id="extcode" autocomplete="one-time-code">`,
      "#extcode",
    ],
    [
      "older LemonLDAP::NG",
      `<input type="hidden" name="token" value="1"><input type="text" name="code" id="extcode" autocomplete="off">`,
      "#extcode",
      `action="/totp2fcheck"`,
    ],
    [
      "Microsoft Entra ID",
      `<input type="tel" name="otc" id="idTxtBx_SAOTCC_OTC" maxlength="6" placeholder="Code">`,
      "#idTxtBx_SAOTCC_OTC",
    ],
  ])("of %s is found without knowing the product", (_, field, selector, attributes) => {
    expect(read(form(field, "", attributes))).toMatchObject({ step: "code", fields: { code: [selector] } });
  });

  it.each([
    ["a user name", `<input type="text" name="username" id="username">`, "Identifiant"],
    ["a password", `<input type="text" name="u"><input type="password" name="password">`, "Mot de passe"],
    ["another password", `<input type="email" name="e"><input type="password" name="passwd">`, "Password"],
    ["CAS 3's user name", `<input type="text" name="j_username">`, ""],
    ["a postal code", `<input type="text" name="code" inputmode="numeric" maxlength="5">`, "Code postal"],
    ["a course's code", `<input type="text" name="code">`, "Code du cours"],
    ["a promotion's code", `<input type="text" name="code" autocomplete="off">`, "Code promo"],
    ["a search", `<input type="search" name="q" placeholder="Code, cours, personne">`, ""],
    ["an activation code", `<input type="text" name="code" id="code">`, "Code d’activation"],
  ])("is not %s", (_, field, label) => {
    expect(read(form(field, label)).fields.code).toBeUndefined();
  });

  it("that was sent by SMS comes with the offer, so that nothing is filled", () => {
    const sent = form(
      `<input name="code" autocomplete="one-time-code">`,
      "Un code a été envoyé par SMS au 06 •• •• •• 41.",
    );
    expect(read(sent)).toMatchObject({ step: "code", offers: ["sms"] });
  });

  it("in six boxes is found box by box, in order", () => {
    const boxes = Array.from({ length: 6 }, () => `<input inputmode="numeric" maxlength="1">`).join("");
    const { step, fields } = read(form(`<div id="boxes">${boxes}</div>`, "Code de vérification"));
    expect(step).toBe("code");
    expect(fields.code?.map((selector) => document.querySelector(selector))).toEqual([
      ...document.querySelectorAll("#boxes input"),
    ]);
  });
});
