// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { seePage } from "@/test/fakes/see-page";
import { findLinks } from "./find-links";

const linksIn = (html: string) => findLinks(seePage(html).actions);
const to = (path: string) => `https://sso.univ-exemple.fr/${path}`;

test.each([
  [`<a href="/oubli">Mot de passe oublié ?</a>`, { reset: to("oubli") }],
  [`<a href="/x">I forgot my password</a>`, { reset: to("x") }],
  [`<a href="/activer">Activer mon compte</a>`, { activation: to("activer") }],
  [`<a href="/aide">Besoin d’aide ?</a>`, { help: to("aide") }],
  [`<a href="/portail">← Portail</a>`, { back: to("portail") }],
  [`<a href="/lostpassword">Cliquez ici</a>`, { reset: to("lostpassword") }],
  [`<a href="/r">Réinitialiser, ou contacter l’assistance : mot de passe oublié</a>`, { reset: to("r") }],
])("%s leads somewhere that helps", (html, links) => {
  expect(linksIn(html)).toEqual(links);
});

test("the first visible one of each kind counts, and is looked for by its words before its address", () => {
  const html = `<a href="/un" style="display:none">Mot de passe oublié</a><a href="/deux">Mot de passe oublié</a>
    <a href="/trois">Mot de passe oublié</a><a href="/activation">Aide</a>`;
  expect(linksIn(html)).toEqual({ reset: to("deux"), help: to("activation") });
});

test.each([
  `<nav><a href="/oubli">Mot de passe oublié ?</a></nav>`,
  `<footer><a href="/contact">Contact</a></footer>`,
  `<header><a href="/">Retour à l’accueil</a></header>`,
  `<a>Mot de passe oublié ?</a>`,
  `<a href="#">Mot de passe oublié ?</a>`,
  `<button>Mot de passe oublié ?</button>`,
  `<a href="/actualites">Les actualités</a>`,
])("%s is none", (html) => {
  expect(linksIn(html)).toEqual({});
});
