import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseText } from "./normalise-text";

const anyText = fc.string({ unit: "binary", maxLength: 200 });

describe("normalised text", () => {
  it.each([
    ["Votre compte a été bloqué.", "votre compte a ete bloque."],
    ["L’identifiant", "l'identifiant"],
    ["L'identifiant", "l'identifiant"],
    ["Mot de passe oublié\u00a0?", "mot de passe oublie ?"],
    ["«\u202fService\u202f»", '" service "'],
    ["“Locked”", '"locked"'],
    ["ré‑authentifier – plus tard", "re-authentifier - plus tard"],
    ["Cœur, ex æquo, ﬁn", "coeur, ex aequo, fin"],
    ["  deux\t\nlignes  ", "deux lignes"],
    ["soft\u00adhyphen zero\u200bwidth", "soft hyphen zero width"],
    ["E\u0301TE\u0301", "ete"],
    ["ＡＢＣ", "abc"],
    ["", ""],
  ])("of %j is %j", (text, normalised) => {
    expect(normaliseText(text)).toBe(normalised);
  });

  it("is the same when normalised again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });

  it("does not tell upper from lower case", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-ÿœæ' ]{0,40}$/), (text) => {
        expect(normaliseText(text.toUpperCase())).toBe(normaliseText(text));
      }),
    );
  });
});
