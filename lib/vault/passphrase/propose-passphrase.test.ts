import { describe, expect, test } from "vitest";
import { proposePassphrase } from "./propose-passphrase";
import commonest from "./words/common.txt?raw";
import english from "./words/en.txt?raw";
import french from "./words/fr.txt?raw";

const wordsOf = (text: string) => text.trim().split(/\s+/);

describe.each([
  ["fr", french],
  ["en", english],
] as const)("the words (%s)", (language, text) => {
  const words = wordsOf(text);

  test("are 2048 or more, in order, each once, short and without accents", () => {
    expect(words.length).toBeGreaterThanOrEqual(2048);
    expect(words).toEqual([...new Set(words)].sort());
    expect(words.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  });

  test("are five in a passphrase, the first and the last of the list among them", async () => {
    const last = words.length - 1;
    const fairly = [0, 0, last >> 8, last & 255, 255, 255, 0, 1, 0, 2, 0, 3];
    const drawn = (length: number) => Uint8Array.from(fairly.splice(0, length));
    const expected = [words[0], words[last], words[1], words[2], words[3]].join(" ");
    expect(await proposePassphrase(language, drawn)).toBe(expected);
    expect(fairly).toEqual([]);
  });
});

test("the commonest passwords are some hundreds, each once", () => {
  const words = wordsOf(commonest);
  expect(words.length).toBeGreaterThan(300);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
});
