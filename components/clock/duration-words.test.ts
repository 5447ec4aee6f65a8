import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { durationWords } from "./duration-words";

beforeEach(() => {
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => (key === "languageCode" ? "fr" : key) });
});

test.each([
  [0, "0 s"],
  [12_400, "12 s"],
  [94_000, "94 s"],
  [119_600, "2 min"],
  [192_000, "3 min 12 s"],
  [600_000, "10 min"],
  [3_600_000, "1 h"],
  [3_601_000, "1 h"],
  [3_725_000, "1 h 2 min"],
  [108_000_000, "30 h"],
])("%i ms are %s", (durationMs, words) => {
  // The language puts spaces that do not break between a number and its unit.
  expect(durationWords(durationMs).replace(/\s/g, " ")).toBe(words);
});

test.each([
  [87_300, 17_000, "90 s"],
  [3_604_000, 6_000, "1 h"],
  [87_300, 900, "87 s"],
])("%i ms, known to %i ms, are %s", (durationMs, errorMs, words) => {
  expect(durationWords(durationMs, errorMs).replace(/\s/g, " ")).toBe(words);
});
