// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { seePage } from "@/test/fakes/see-page";
import { inferChoice } from "./infer-choice";

const factors = `<h1>Connexion</h1><p>Choisissez</p><button>SMS</button><button>Application TOTP</button>`;
const providers = `<p>Choisissez votre mode de connexion</p>
  <a href="/broker/un/login">Un</a><a href="/broker/deux/login">Deux</a>`;

test.each([
  ["two factors", factors, "choose-factor"],
  ["two ways to other logins", providers, "choose-institution"],
  [
    "both of the State's",
    `<p>Connexion</p><button>FranceConnect</button><a href="/e">ÉduConnect</a>`,
    "choose-institution",
  ],
  [
    "a list of addresses",
    `<p>Connexion</p><p><select><option value="https://a.fr/idp"></option><option value="urn:b"></option></select></p>`,
    "choose-institution",
  ],
  [
    "a field to look for an institution",
    `<h1>Choisissez votre établissement</h1><form><label>Votre établissement <input name="q"></label></form>`,
    "choose-institution",
  ],
  [
    "who comes",
    `<h1>Vous êtes ?</h1><p>Choisissez</p><button>Élève</button><button>Parent</button><button>Enseignant</button>`,
    "choose-institution",
  ],
])("a page that offers %s is a choice", (_what, html, step) => {
  expect(inferChoice(seePage(html))).toBe(step);
});

test.each([
  ["one way in alone", `<p>Connexion</p><a href="/broker/un/login">Un</a>`, {}],
  ["two factors to set up", `<h1>Enregistrer un second facteur</h1><button>SMS</button><button>TOTP</button>`, {}],
  ["the same on a page to read", `<article>${factors}</article>`, {}],
  ["ways in on a page that is no login", providers, { address: "https://www.univ-exemple.fr/actualites/article" }],
])("%s is none", (_what, html, more) => {
  expect(inferChoice(seePage(html, more))).toBeNull();
});

test("one way in is a choice where the page is a product's", () => {
  const html = `<a href="/broker/un/login">Un</a>`;
  expect(inferChoice(seePage(html, { isKnown: true }))).toBe("choose-institution");
});
