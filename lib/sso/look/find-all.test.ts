// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { findAll, isFound } from "./find-all";

document.body.innerHTML = `<form id="f"><label>A <input name="a"></label><input name="b" class="x"></form>
  <p class="x"><button class="x">B</button></p><div id="d"><input type="hidden"></div>`;

test.each([
  "input",
  "form input, .x",
  "#f, #d",
  "input.x, button",
  "label > input, #d input",
  "p:has(button)",
  ".nothing",
])("%s finds what the browser finds, in the order of the page", (selector) => {
  const found = [...document.querySelectorAll(selector)];
  expect(findAll(document, selector)).toEqual(found);
  expect(isFound(document, selector)).toBe(found.length > 0);
});
