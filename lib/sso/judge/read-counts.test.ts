import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCounts } from "./read-counts";

describe("days", () => {
  it.each([
    ["Votre mot de passe expire dans 5 jour(s).", 5],
    ["expire dans 12\u00a0jours", 12],
    ["Your password expires in 1 day.", 1],
    ["Il vous reste un jour", 1],
    ["2 jours, 23 heures, 59 minutes", 2],
    ["expire dans 7 heures", 0],
    ["expire demain", 1],
    ["expires today", 0],
    ["expire bientôt", undefined],
    ["changé il y a 3 fois", undefined],
  ])("%j: %s", (text, days) => {
    expect(readCounts(text, ["days"]).days).toBe(days);
  });
});

describe("seconds", () => {
  it.each([
    ["vous devez patienter 29 secondes.", 29],
    ["You have to wait 15 seconds", 15],
    ["réessayez dans 15 minutes", 900],
    ["2 minutes et 30 secondes", 150],
    ["1 h 30 min", 5_400],
    ["attendez une minute", 60],
    ["patientez", undefined],
    ["salle 12", undefined],
  ])("%j: %s", (text, seconds) => {
    expect(readCounts(text, ["seconds"]).seconds).toBe(seconds);
  });
});

describe("tries left", () => {
  it.each([
    ["Il vous reste 2 tentatives.", 2],
    ["Plus que deux essais restants", 2],
    ["3 attempts left", 3],
    ["You have 3 login(s) remaining", 3],
    ["2 authentifications restantes, changez votre mot de passe !", 2],
    ["Il vous reste une tentative", 1],
    ["5 tentatives infructueuses", undefined],
    ["Réessayez", undefined],
  ])("%j: %s", (text, triesLeft) => {
    expect(readCounts(text, ["triesLeft"]).triesLeft).toBe(triesLeft);
  });
});

describe("counts", () => {
  it("are only those that are wanted", () => {
    expect(readCounts("il reste 2 tentatives, 3 jours et 4 secondes", [])).toEqual({});
    expect(readCounts("il reste 2 tentatives, 3 jours et 4 secondes", ["days"])).toEqual({ days: 3 });
  });

  it("are whole numbers up to a million, whatever the text", () => {
    const text = fc.array(
      fc.constantFrom("9", "9999999", "jours", "secondes", "reste", "tentatives", " ", "heures", "-", "."),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(text, (parts) => {
        for (const count of Object.values(readCounts(parts.join(""), ["days", "seconds", "triesLeft"]))) {
          expect(Number.isInteger(count) && count >= 0 && count <= 1_000_000).toBe(true);
        }
      }),
    );
  });
});
