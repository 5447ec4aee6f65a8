import { expect, test } from "vitest";
import { directionOf, isLanguage } from "./languages";

test.each(["fr", "en"])("%s is a language of ours", (language) => expect(isLanguage(language)).toBe(true));
test.each(["xx", "", "toString", "__proto__", null, 3])("%j is none", (language) =>
  expect(isLanguage(language)).toBe(false),
);

test("lines run as the language is written", () => {
  expect(["fr", "en", "zh-CN", "ar", "he"].map(directionOf)).toEqual(["ltr", "ltr", "ltr", "rtl", "rtl"]);
});
