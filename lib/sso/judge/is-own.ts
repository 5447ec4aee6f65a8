import type { Match } from "./phrase";
import type { Sentence } from "./sentence";
import { textAt, wordsBefore } from "./words-before";

/** Before an account or a password: anybody's, one's own as the student would say it, or another person's. */
const strangers =
  /^(un|une|a|tout|toute|tous|chaque|any|every|each|an|some|another|autre|quelque|certains|plusieurs|mon|ma|mes|my|son|sa|ses|leur|leurs|his|her|their|notre|nos|our|faux|fake|type)$/;

const possessed = /^(mon|ma|mes|my|son|sa|ses|leur|leurs|his|her|their)$/;

/** What is locked or expires in an account's stead. */
const others =
  /^(sessions?|lien|link|url|jeton|tokens?|ticket|codes?|certificate?s?|certificats?|carte|card|abonnement|subscription|essai|trial|licence|license|enfants?|child|children|eleves?|parents?|page|formulaire|form|demande|request|delai|timeout|invitation|cookies?|message|quota|inscription|fichier|file|dossier|bancaire|bank|facebook|exemple|example|cas|dont|whose|who|users|students|etudiants|personnes|people)$/;
const choices = /^(ou|or)$/;

/**
 * Whether what the words say is certain, and of the student's own account or password: not of any account, of a
 * child's, of the session of an account, or one of two guesses.
 */
export function isOwn({ words }: Sentence, { first, last, between }: Match): boolean {
  const says = (test: RegExp, ...places: readonly number[]) => places.some((index) => test.test(textAt(words, index)));
  if (says(strangers, first - 1) || says(possessed, ...between)) return false;
  if (says(choices, first - 1, first - 2, last + 1, ...between)) return false;
  return !says(others, ...between, ...wordsBefore(words, first));
}
