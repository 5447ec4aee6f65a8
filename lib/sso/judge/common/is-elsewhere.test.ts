// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { seePage } from "@/test/fakes/see-page";
import { isElsewhere } from "./is-elsewhere";

const isOf = (html: string, address?: string) => isElsewhere(seePage(html, address ? { address } : {}));

test.each([
  ["an article", `<article><p>…</p></article>`],
  ["a film", `<video></video>`],
  ["a table of many columns", `<table><tr><th>a</th><th>b</th></tr></table>`],
  ["the way to where one is", `<div class="Breadcrumb">Accueil</div>`],
  ["room to write", `<textarea></textarea>`],
])("a page with %s is no login", (_what, html) => {
  expect(isOf(html)).toBe(true);
});

test("a page whose menu leads to the login is not the login, but on the login's own host", () => {
  const menu = `<header><a href="/login">Se connecter</a></header><p>Bienvenue</p>`;
  expect(isOf(menu, "https://www.univ-exemple.fr/")).toBe(true);
  expect(isOf(menu, "https://sso.univ-exemple.fr/")).toBe(false);
});

test("a blog is none, whatever it shows; a login stays one with a hidden box to write in", () => {
  expect(isOf("<p>…</p>", "https://www.univ-exemple.fr/blog/login")).toBe(true);
  expect(isOf(`<textarea style="display:none"></textarea><p>Connexion</p>`)).toBe(false);
});
