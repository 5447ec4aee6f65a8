import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "./sentence";

const wordsOf = (text: string) => splitSentences(text).map(({ words }) => words.map((word) => word.text).join(" "));

describe("sentences", () => {
  it("end at full stops, exclamation and question marks", () => {
    expect(wordsOf("Votre compte est bloqué. Attendez ! Mot de passe oublié ? Cliquez")).toEqual([
      "votre compte est bloque",
      "attendez",
      "mot de passe oublie",
      "cliquez",
    ]);
  });

  it("do not end within an address or a number, and take an address for one word", () => {
    expect(wordsOf("Écrivez à aide@univ-exemple.fr avant 12.30 h")).toEqual(["ecrivez a @ avant 12 30 h"]);
  });

  it("know that they ask, with a space before the mark or none", () => {
    expect(splitSentences("Compte bloqué ? Locked? Bloqué !").map(({ isQuestion }) => isQuestion)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("know which words follow a comma or a colon", () => {
    const [sentence] = splitSentences("Erreur : compte bloqué, attendez (un peu)");
    expect(sentence?.words.filter(({ afterBreak }) => afterBreak).map(({ text }) => text)).toEqual([
      "compte",
      "attendez",
      "un",
    ]);
  });

  it("know which words are quoted, and take an unclosed quotation for none", () => {
    const quoted = (text: string) =>
      splitSentences(text).flatMap(({ words }) => words.filter((word) => word.quoted).map((word) => word.text));
    expect(quoted("Le ticket « ST-1 » est inconnu")).toEqual(["st", "1"]);
    expect(quoted('Le message "bloqué est faux')).toEqual([]);
  });

  it("have no empty one among them, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3_000 }), (text) => {
        for (const { words } of splitSentences(text)) {
          expect(words.length).toBeGreaterThan(0);
          for (const word of words) expect(word.text).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
    );
  });
});
