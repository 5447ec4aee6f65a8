import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPhrase } from "./phrase";
import { splitSentences, type Word } from "./sentence";

const wordsOf = (text: string): Word[] => splitSentences(text).flatMap(({ words }) => words);
const isIn = (phrase: string, text: string) => findPhrase(wordsOf(text), phrase).length > 0;

describe("a phrase", () => {
  it.each([
    ["compte bloqué", "Votre compte bloqué", true],
    ["compte bloqué", "Votre compte est bloqué", false],
    ["compte … bloqué", "Votre compte est bloqué", true],
    ["compte … bloqué", "Votre COMPTE a été temporairement BLOQUE", true],
    ["compte … bloqué", "Bloqué, votre compte", false],
    ["compte … bloqué|verrouillé", "Votre compte est verrouillé", true],
    ["compte … bloqué*", "Nos deux comptes, et ce compte, sont bloquées", true],
    ["compte … bloqué", "Votre compte est débloqué", false],
    ["account … locked", "Your account is unlocked", false],
    ["n'est plus valide", "Ce mot de passe n’est plus valide", true],
    ["mot de passe … expiré", "Le mot de passe\u00a0: expiré", true],
    ["jour|jours", "dans 5 jour(s)", true],
  ])("%j in %j: %s", (phrase, text, expected) => {
    expect(isIn(phrase, text)).toBe(expected);
  });

  it("does not reach over more than six words", () => {
    expect(isIn("compte … bloqué", "compte un deux trois quatre cinq six bloqué")).toBe(true);
    expect(isIn("compte … bloqué", "compte un deux trois quatre cinq six sept bloqué")).toBe(false);
  });

  it("says where it stands and what fills its gap", () => {
    expect(findPhrase(wordsOf("Votre compte est bien bloqué ici"), "compte … bloqué")).toEqual([
      { first: 1, last: 4, between: [2, 3] },
    ]);
  });

  it("of no words is nowhere", () => {
    expect(findPhrase(wordsOf("Votre compte"), " … ")).toEqual([]);
  });

  it("never throws and stays within the sentence, whatever is given", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(text, text, (sentence, phrase) => {
        const words = wordsOf(sentence);
        for (const { first, last, between } of findPhrase(words, phrase)) {
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeLessThan(words.length);
          for (const index of between) expect(index > first && index < last).toBe(true);
        }
      }),
    );
  });

  it("is found in any sentence that holds its words in order, few words apart", () => {
    const word = fc.constantFrom("mot", "de", "passe", "compte", "expiré", "bloqué", "le", "a");
    const words = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, fc.array(word, { maxLength: 6 }), (parts, between) => {
        expect(isIn(parts.join(" … "), parts.join(` ${between.join(" ")} `))).toBe(true);
      }),
    );
  });
});
