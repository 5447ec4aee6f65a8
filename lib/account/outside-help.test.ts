import { expect, test } from "vitest";
import { outsideHelp } from "./outside-help";

const both = ["passkey", "educonnect", "franceconnect"];

test("nothing is said where the page offers none", () => {
  expect(outsideHelp(["passkey"], "password", "bad-credentials")).toEqual([]);
});

test.each([
  ["password", "bad-credentials", true, false],
  ["password", "login-ready", true, false],
  ["password", "account-locked", false, false],
  ["password", "account-disabled", false, false],
  ["error", "server-down", false, false],
  ["code", "code-wanted", false, false],
  ["activation", "login-ready", true, true],
  ["reset", "login-ready", true, true],
  [null, "redirect-loop", false, false],
] as const)("at %s, %s: FranceConnect %s, EduConnect %s", (step, verdict, franceconnect, educonnect) => {
  expect(outsideHelp(both, step, verdict)).toEqual([
    { provider: "franceconnect", canHelp: franceconnect },
    { provider: "educonnect", canHelp: educonnect },
  ]);
});
