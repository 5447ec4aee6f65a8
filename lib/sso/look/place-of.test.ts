// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { footer, head, header, margin, nav, placeOf } from "./place-of";

const bits = { nav, header, footer, head, margin };
const placesOf = (html: string) => {
  document.body.innerHTML = html;
  const place = placeOf(document.querySelector("a") as Element);
  return Object.entries(bits).flatMap(([name, bit]) => (place & bit ? name : []));
};

test.each([
  ["<main><p><a></a></p></main>", []],
  ["<nav><ul><li><a></a></li></ul></nav>", ["nav", "margin"]],
  ["<header><nav><a></a></nav></header>", ["nav", "header", "head", "margin"]],
  ["<header><a></a></header>", ["header", "head"]],
  [`<div role="banner"><a></a></div>`, ["head"]],
  ["<footer><a></a></footer>", ["footer", "margin"]],
  [`<div role="contentinfo"><a></a></div>`, ["footer", "margin"]],
  [`<div role="navigation"><a></a></div>`, ["margin"]],
])("what stands in %s stands in %j", (html, places) => {
  expect(placesOf(html)).toEqual(places);
});
