import { describe, expect, it } from "vitest";
import { isPasswordRule } from "./is-password-rule";

describe("a rule for a new password", () => {
  it.each([
    "Taille minimale : 8",
    "Minimum de chiffres : 1",
    "Minimal upper characters: 2",
    "12 caractères minimum",
    "Douze caractères au minimum, dont un chiffre et une majuscule.",
    "Il doit contenir au moins une majuscule et un chiffre",
    "Entre 12 et 30 caractères",
    "It must contain at least one digit.",
    "At least 12 characters",
    "8 or more characters",
    "Il ne doit pas contenir votre nom",
    "Différent des 3 derniers mots de passe",
    "It cannot be one of your last passwords: never use an old one",
  ])("is: %s", (line) => {
    expect(isPasswordRule(line)).toBe(true);
  });

  it.each([
    "Le mot de passe est incorrect. Vérifiez que le verrouillage des majuscules n’est pas activé.",
    "Le mot de passe a été réinitialisé et doit être changé",
    "Saisissez le code à 6 chiffres",
    "Your password has expired",
    "Changer mon mot de passe",
    "Mot de passe oublié ?",
    "",
  ])("is not: %s", (line) => {
    expect(isPasswordRule(line)).toBe(false);
  });
});
