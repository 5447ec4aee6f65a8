// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectorOf } from "./selector-of";

const fieldIn = (html: string, selector = "[data-target]") => {
  document.body.innerHTML = html;
  const field = document.querySelector(selector);
  if (!field) throw new Error("the page has no such field");
  return field;
};

describe("the selector of a field", () => {
  it.each([
    [`<form><input data-target id="password" name="p"></form>`, "#password"],
    [`<form><input data-target id="mot:de passe"></form>`, `[id="mot:de passe"]`],
    [`<form id="fm1"><input data-target name="username"></form>`, `form#fm1 input[name="username"]`],
    [`<form name="login"><input data-target name="user"></form>`, `form[name="login"] input[name="user"]`],
    [`<form action="/login"><input data-target name="user"></form>`, `form[action="/login"] input[name="user"]`],
    [`<form><input data-target name="user"></form>`, `form input[name="user"]`],
    [`<input data-target type="password">`, "input"],
    [`<input><input data-target type="password">`, `input[type="password"]`],
  ])("in %s is %s", (html, selector) => {
    expect(selectorOf(fieldIn(html))).toBe(selector);
  });

  it("is not an id that another element has first", () => {
    expect(selectorOf(fieldIn(`<p id="user"></p><form id="f"><input data-target id="user" name="user"></form>`))).toBe(
      `form#f input[name="user"]`,
    );
  });

  it("is the field's place where nothing else tells it apart", () => {
    expect(selectorOf(fieldIn(`<form id="f"><input name="a"><input name="a" data-target></form>`))).toBe(
      "#f > input:nth-child(2)",
    );
  });

  it("is null where it would be longer than a reading may hold", () => {
    const deep = `${"<div>".repeat(60)}<input><input data-target>${"</div>".repeat(60)}`;
    expect(selectorOf(fieldIn(deep))).toBeNull();
  });

  it("finds the field again, whatever its name", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (name) => {
        document.body.innerHTML = "<form><input><input></form>";
        const field = document.querySelectorAll("input")[1];
        field?.setAttribute("name", name);
        const selector = field ? selectorOf(field) : null;
        if (selector !== null) expect(document.querySelector(selector)).toBe(field);
      }),
    );
  });
});
