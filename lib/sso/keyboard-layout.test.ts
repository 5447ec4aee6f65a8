import { expect, test } from "vitest";
import { hasUnusualLayout } from "./keyboard-layout";

const keyboardOf = (first: string) => ({ getLayoutMap: async () => new Map([["KeyQ", first]]) });

test.each<[string, Parameters<typeof hasUnusualLayout>[0], boolean]>([
  ["AZERTY in French", { language: "fr-FR", keyboard: keyboardOf("a") }, false],
  ["QWERTY in French", { language: "fr", keyboard: keyboardOf("q") }, true],
  ["QWERTY in English", { language: "en-GB", keyboard: keyboardOf("q") }, false],
  ["Swiss French, whose keyboards are QWERTZ", { language: "fr-CH", keyboard: keyboardOf("q") }, false],
  ["a browser that does not tell", { language: "fr" }, false],
  [
    "a browser that refuses",
    { language: "fr", keyboard: { getLayoutMap: () => Promise.reject(new Error("blocked")) } },
    false,
  ],
])("%s", async (_name, browser, isUnusual) => {
  expect(await hasUnusualLayout(browser)).toBe(isUnusual);
});
