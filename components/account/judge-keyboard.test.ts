import { expect, test } from "vitest";
import { judgeKeyboard } from "./judge-keyboard";

test.each([
  ["", false, "typing"],
  ["a", false, "typing"],
  ["qwe", false, "typing"],
  ["azerty", false, "fine"],
  ["AZERTY", false, "capsLock"],
  ["azerty", true, "capsLock"],
  ["A", true, "capsLock"],
  ["qwerty", false, "otherLayout"],
  ["qwertz", false, "otherLayout"],
  ["azurty", false, "different"],
] as const)("%j, caps lock %j: %s", (typed, isCapsLock, verdict) => {
  expect(judgeKeyboard(typed, isCapsLock)).toBe(verdict);
});
