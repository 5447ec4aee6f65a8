import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeResetAddress, type ResetRule, type ResetVerdict } from "./judge-reset-address";

const providers = ["gmail.com", "outlook.fr", "orange.fr", "proton.me"];
const own: ResetRule = { mailDomains: ["etu.univ-exemple.fr"], recovery: "institution" };
const personal: ResetRule = { ...own, recovery: "personal" };
const untold: ResetRule = { ...own, recovery: null };

describe("an address on a reset form", () => {
  it.each<[string, ResetRule, ResetVerdict]>([
    ["lea@etu.univ-exemple.fr", own, "right"],
    [" Lea.Martin@ETU.Univ-Exemple.fr ", own, "right"],
    ["lea@promo.etu.univ-exemple.fr", own, "right"],
    ["lea@gmail.com", own, "personal-refused"],
    ["lea@gmail.com", untold, "personal-doubtful"],
    ["lea@gmail.com", personal, "right"],
    ["lea@etu.univ-exemple.fr", personal, "institution-refused"],
    ["lea@etu.univ-exemple.fr", untold, "right"],
    ["lea@etu.univ-exmple.fr", own, "misspelt"],
    ["lea@etu.univ-exmeple.fr", own, "misspelt"],
    ["lea@etu.univ-exemplle.fr", own, "misspelt"],
    ["lea@gmial.com", personal, "misspelt"],
    ["lea@gmal.com", untold, "misspelt"],
    ["lea@gmail.co", personal, "unfinished"],
    ["lea@etu.univ", own, "unfinished"],
    ["lea@faux-etu.univ-exemple.fr.evil.example", own, "unknown"],
    ["lea@notetu.univ-exemple.fr", own, "unknown"],
    ["lea@entreprise.example", own, "unknown"],
    ["lea", own, "unfinished"],
    ["", own, "unfinished"],
    ["lea@", own, "unfinished"],
    ["lea@etu.univ-exemple.fr@gmail.com", own, "unfinished"],
  ])("%s", (typed, rule, verdict) => {
    expect(judgeResetAddress(typed, rule, providers)).toBe(verdict);
  });

  it("is never taken for the right one unless its domain is, letter for letter", () => {
    const domain = fc.oneof(
      fc.domain(),
      fc.string(),
      fc.constantFrom("gmail.com", "etu.univ-exemple.fr", "univ-exemple.fr"),
    );
    fc.assert(
      fc.property(fc.string(), domain, (name, host) => {
        const typed = `${name}@${host}`;
        if (judgeResetAddress(typed, own, providers) !== "right") return;
        expect(typed.trim().toLowerCase()).toMatch(/@(?:.+\.)?etu\.univ-exemple\.fr$/);
      }),
    );
  });
});
