// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { findAll, isFound } from "./find-all";

document.body.innerHTML = `<form id="f"><label>A <input name="a"></label><input name="b" class="x"></form>
  <p class="x"><button class="x">B</button></p><div id="d"><input type="hidden"></div>
  <section><section><img alt=""></section><img alt=""><img alt=""></section>`;

test.each([
  "input",
  "form input, .x",
  "#f, #d",
  "input.x, button",
  "label > input, #d input",
  "p:has(button)",
  "label:has(> input)",
  "div:has(> input[type=hidden]), p.x:has(> button.x)",
  "section:has(> img)",
  "p:has(> img.none)",
  ".nothing",
])("%s finds what the browser finds, in the order of the page", (selector) => {
  const found = [...document.querySelectorAll(selector)];
  expect(findAll(document, selector)).toEqual(found);
  expect(isFound(document, selector)).toBe(found.length > 0);
});
