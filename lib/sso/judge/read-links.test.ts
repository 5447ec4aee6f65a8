// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { toLookMarkers } from "@/lib/knowledge/look-markers";
import type { Markers } from "@/lib/knowledge/markers-schema";
import { sketchPage } from "../look/sketch-page";
import { readLinks } from "./read-links";

const address = new URL("https://cas.univ-exemple.fr/cas/login?service=x");
const links: Markers["links"] = [
  { link: "reset", selector: "#forgot", words: ["mot de passe … oublié", "forgot … password"] },
  { link: "help", words: ["aide"] },
  { link: "back", selector: "[trspan=goToPortal]" },
];
const recognition = { elements: [{ selector: "body", points: 10 }] };
const product = { id: "x", recognition, regions: [], notices: [], steps: [], fields: [], links, offers: [] };

const linksOf = (html: string) => {
  document.body.innerHTML = html;
  const sketch = sketchPage(document, address, [toLookMarkers(product)]);
  return readLinks(links, sketch.links, sketch.actions);
};

describe("a link", () => {
  it.each([
    [`<a href="https://sesame.univ-exemple.fr/">Mot de passe oublié ?</a>`, "https://sesame.univ-exemple.fr/"],
    [`<a href="/oubli">Forgot your password?</a>`, "https://cas.univ-exemple.fr/oubli"],
    [`<a id="forgot" href="oubli">…</a>`, "https://cas.univ-exemple.fr/cas/oubli"],
    [`<a id="forgot" href="?reset=1">…</a>`, "https://cas.univ-exemple.fr/cas/login?reset=1"],
  ])("in %s leads to %s", (html, target) => {
    expect(linksOf(html)).toEqual({ reset: target });
  });

  it("is known by an element within it", () => {
    expect(linksOf(`<a href="/portail"><span trspan="goToPortal"></span></a>`)).toEqual({
      back: "https://cas.univ-exemple.fr/portail",
    });
  });

  it.each([
    `<a id="forgot" href="javascript:void(0)">Mot de passe oublié ?</a>`,
    `<a id="forgot" href="mailto:aide@univ-exemple.fr">…</a>`,
    `<a id="forgot" href="#">…</a>`,
    `<a id="forgot" href="">…</a>`,
    `<a id="forgot">…</a>`,
    `<a id="forgot" href="https://[">…</a>`,
    `<a id="forgot" href="/${"x".repeat(2_000)}">…</a>`,
    `<a id="forgot" href="/oubli" style="display: none">…</a>`,
    `<nav><a href="/oubli">Mot de passe oublié ?</a></nav>`,
    `<a href="/x">${"Mot de passe oublié ".repeat(20)}</a>`,
  ])("is absent from %s", (html) => {
    expect(linksOf(html)).toEqual({});
  });

  it("that leads nowhere makes room for the next", () => {
    expect(linksOf(`<a href="#">Mot de passe oublié ?</a><a href="/oubli">Mot de passe oublié ?</a>`)).toEqual({
      reset: "https://cas.univ-exemple.fr/oubli",
    });
  });

  it("is resolved against the base of the document", () => {
    document.head.innerHTML = `<base href="https://static.univ-exemple.fr/a/">`;
    expect(linksOf(`<a href="aide">Aide</a>`)).toEqual({ help: "https://static.univ-exemple.fr/a/aide" });
    document.head.innerHTML = "";
  });
});
