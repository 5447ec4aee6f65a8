import { expect, test } from "vitest";
import { anyOf, toWords } from "./words";

test.each([
  ["Mot de passe oublié ?", "mot de passe oublie"],
  ["userName", "user name"],
  ["user-name_2", "user name 2"],
  ["  L’identifiant… ", "l identifiant"],
  ["ÉduConnect", "edu connect"],
  ["", ""],
])("%j is %j in words", (text, words) => {
  expect(toWords(text)).toBe(words);
});

test.each([
  ["log|sign in", "please sign in", true],
  ["log|sign in", "designing", false],
  ["compte … bloqué", "votre compte est desormais bloque", true],
  ["compte … bloqué", "compte un deux trois quatre cinq six bloque", false],
  ["oubli*", "mot de passe oublie", true],
  ["*push", "duopush", true],
  ["push", "duopush", false],
])("the phrase %j in %j: %s", (phrase, words, isSaid) => {
  expect(anyOf([phrase])(words)).toBe(isSaid);
});
