import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "./edit-distance";

const word = fc.string({ unit: fc.constantFrom(..."abcde"), maxLength: 8 });

describe("the distance between a typed word and another", () => {
  test.each([
    ["sorbonne", "sorbonne", 0],
    ["sorbone", "sorbonne", 1],
    ["compeigne", "compiegne", 1],
    ["marseile", "marseille", 1],
    ["grenobel", "grenoble", 1],
    ["lion", "lyon", 1],
    ["parcours", "parcoursup", 2],
    ["nantes", "angers", 3],
    ["", "abc", 3],
  ])("%j is as many mistakes from %j as %i, at most 3", (typed, other, distance) =>
    expect(editDistance(typed, other, 2)).toBe(distance),
  );

  test("to the beginning of a word leaves its rest out", () => {
    expect(editDistance("polytehc", "polytechnique", 2, true)).toBe(1);
    expect(editDistance("polytech", "polytechnique", 2, true)).toBe(0);
    expect(editDistance("compiegne", "comp", 2, true)).toBe(3);
  });

  test("is the same both ways, none for the same word, and never above the bound and one", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, bound) => {
        const distance = editDistance(one, other, bound);
        expect(distance).toBe(editDistance(other, one, bound));
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(bound + 1);
        expect(editDistance(one, other, bound, true)).toBeLessThanOrEqual(distance);
      }),
    );
  });

  test("is at most one for one mistake", () => {
    fc.assert(
      fc.property(word, fc.nat(8), fc.constantFrom(..."abcde"), (text, place, letter) => {
        const at = Math.min(place, text.length);
        const added = text.slice(0, at) + letter + text.slice(at);
        expect(editDistance(added, text, 2)).toBe(1);
        const swapped = text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
        expect(editDistance(swapped, text, 2)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
