import { describe, expect, it } from "vitest";
import { isEvent } from "./is-event";
import { findPhrase } from "./phrase";
import { splitSentences } from "./sentence";

const isTold = (text: string, phrase: string) =>
  splitSentences(text).some((sentence) => findPhrase(sentence.words, phrase).some((match) => isEvent(sentence, match)));

const blocked = "compte … bloqué";
const locked = "account … locked";
const expired = "mot de passe … expiré";

describe("what has happened", () => {
  it.each([
    ["Votre compte est bloqué.", blocked],
    ["Votre compte a été bloqué après 5 tentatives.", blocked],
    ["Pour des raisons de sécurité, votre compte est bloqué.", blocked],
    ["Vous ne pouvez pas vous connecter : votre compte est bloqué.", blocked],
    ["S'il vous plaît patientez, votre compte est bloqué.", blocked],
    ["Votre mot de passe a expiré, si besoin contactez l'assistance.", expired],
    ["Le mot de passe du service « ENT » a expiré.", expired],
    ["« Votre compte est bloqué »", blocked],
    ["Your account has been locked after 5 attempts.", locked],
    ["Sorry, your account is locked!", locked],
  ])("%s", (text, phrase) => {
    expect(isTold(text, phrase)).toBe(true);
  });
});

describe("what is only spoken of", () => {
  it.each([
    ["Votre compte est bloqué ?", blocked],
    ["Si votre compte est bloqué, contactez l'assistance.", blocked],
    ["Que faire lorsque votre compte est bloqué", blocked],
    ["En cas de compte bloqué, attendez.", blocked],
    ["Votre compte sera bloqué.", blocked],
    ["Votre compte peut être bloqué.", blocked],
    ["Il se peut que votre compte soit bloqué.", blocked],
    ["Votre compte risque d'être bloqué.", blocked],
    ["Après 5 échecs, votre compte est bloqué.", blocked],
    ["Votre compte est bloqué au bout de cinq essais.", blocked],
    ["Votre compte est bloqué si vous insistez.", blocked],
    ["Votre compte n'est pas bloqué.", blocked],
    ["Votre compte n'est plus bloqué.", blocked],
    ["Aucun compte n'a été bloqué.", blocked],
    ["Le faux message « Votre compte est bloqué » circule.", blocked],
    ["Changez-le pour éviter que le mot de passe ait expiré.", expired],
    ["Comment savoir que mon mot de passe a expiré", expired],
    ["If your account is locked, call us.", locked],
    ["Call us when your account is locked.", locked],
    ["Your account will be locked.", locked],
    ["Your account may have been locked.", locked],
    ["Your account has not been locked.", locked],
    ["Your account isn’t locked.", locked],
    ["No account is locked.", locked],
    ["After five failures an account is locked.", locked],
    ["Is your account locked?", locked],
    ["How to tell that your account is locked.", locked],
  ])("%s", (text, phrase) => {
    expect(isTold(text, phrase)).toBe(false);
  });
});
