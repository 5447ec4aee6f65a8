// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { seePage } from "@/test/fakes/see-page";

test("titles, headings and address are told in words, without the student's own query", () => {
  const { outline } = seePage(`<h1>Connexion à l’ENT</h1><fieldset><legend>Accès</legend></fieldset>`, {
    title: "CAS – Université",
    address: "https://cas.univ-exemple.fr/cas/loginForm?service=secret#moi",
  });
  expect(outline.headings).toEqual(["cas universite", "connexion a l ent", "acces"]);
  expect(outline.place).toBe("cas univ exemple fr cas login form");
});

test("headings of the margins, and hidden ones, are none of the page's", () => {
  const html = `<nav><h2>Menu</h2></nav><footer><h3>Contact</h3></footer><h2 style="display:none">Caché</h2>`;
  expect(seePage(html, { title: "T" }).outline.headings).toEqual(["t"]);
});

test("lines are those of the content, without links and surroundings", () => {
  const html = `<header><p>Le site</p></header><main><p>Vous êtes connecté.</p><p><a href="/x">Un lien</a></p></main>
    <footer><p>Mentions</p></footer>`;
  expect(seePage(html).outline.lines).toEqual(["vous etes connecte"]);
});

test.each([
  ["lines", "<p>Une ligne.</p>".repeat(31)],
  ["links", `<p>Une ligne.</p>${`<a href="/x">x</a>`.repeat(61)}`],
  ["elements", `<p>Une ligne.</p>${"<i></i>".repeat(1_500)}`],
])("a page of many %s is an article or an application, and tells no line", (_what, html) => {
  expect(seePage(html).outline.lines).toEqual([]);
});
