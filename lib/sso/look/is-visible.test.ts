// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { isFolded, isVisible } from "./is-visible";

afterEach(() => {
  document.body.innerHTML = "";
});

const target = (html: string) => {
  document.body.innerHTML = html;
  const element = document.querySelector("#target");
  if (!element) throw new Error("the page has no target");
  return element;
};

const hidden = [
  `<p id="target" style="display: none">x</p>`,
  `<div style="display: none"><p id="target">x</p></div>`,
  `<p id="target" style="visibility: hidden">x</p>`,
  `<div style="opacity: 0"><p id="target">x</p></div>`,
  `<noscript><p id="target">x</p></noscript>`,
];
const shown = [
  `<p id="target">x</p>`,
  `<p id="target" aria-hidden="true">x</p>`,
  `<details open><summary>y</summary><p id="target">x</p></details>`,
  `<span id="target"></span>`,
];

describe("an element", () => {
  it.each(hidden)("is not visible: %s", (html) => {
    expect(isVisible(target(html))).toBe(false);
  });

  it.each(shown)("is visible: %s", (html) => {
    expect(isVisible(target(html))).toBe(true);
  });

  it("is folded away by an ancestor without height that hides what overflows", () => {
    expect(isFolded(target(`<div style="height: 0; overflow: hidden"><p id="target">x</p></div>`))).toBe(true);
    expect(isFolded(target(`<div style="height: 0"><p id="target">x</p></div>`))).toBe(false);
  });
});
