// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { readUnknownPage } from "./read-unknown-page";

const read = (html: string) => {
  document.body.innerHTML = html;
  return readUnknownPage(document);
};

describe("a page of no known product", () => {
  it("with a form for a user name and a password is the step password, and gives no notice", () => {
    expect(
      read(
        `<form id="f"><input name="user"><input type="password" name="pass"></form><p role="alert">Your account is locked.</p>`,
      ),
    ).toEqual({
      system: null,
      step: "password",
      notices: [],
      fields: { username: `form#f input[name="user"]`, password: `form#f input[name="pass"]` },
      links: {},
      offers: [],
    });
  });

  it("may ask for the password alone", () => {
    expect(read(`<form><input type="password" id="pass"></form>`).fields).toEqual({ password: "#pass" });
  });

  it.each([
    ["no form", `<input type="password">`],
    ["no password", `<form><input name="email"></form>`],
    ["a hidden form", `<form style="display: none"><input name="user"><input type="password"></form>`],
    ["a sign-up", `<form><input name="a"><input name="b"><input name="c"><input type="password"></form>`],
    ["a new password", `<form><input type="password" autocomplete="new-password"></form>`],
    ["two passwords", `<form><input type="password" name="p1"><input type="password" name="p2"></form>`],
    ["a code", `<form><input type="password" name="otp"></form>`],
  ])("with %s is none", (_, html) => {
    expect(read(html)).toEqual({ system: null, step: "none", notices: [], fields: {}, links: {}, offers: [] });
  });
});
