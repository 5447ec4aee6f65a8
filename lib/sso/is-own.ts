import type { Match } from "./phrase";
import type { Sentence, Word } from "./sentence";

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
export function isOwn({ words }: Sentence, match: Match): boolean {
  const { first, last, between } = match;
  const textAt = (index: number) => words[index]?.text ?? "";
  if (strangers.test(textAt(first - 1)) || between.some((index) => possessed.test(textAt(index)))) return false;
  if (choices.test(textAt(first - 1)) || choices.test(textAt(first - 2)) || choices.test(textAt(last + 1)))
    return false;
  if (between.some((index) => choices.test(textAt(index)) || others.test(textAt(index)))) return false;
  return !clauseBefore(words, first).some((text) => others.test(text));
}

function clauseBefore(words: readonly Word[], first: number): string[] {
  const found: string[] = [];
  for (let index = first; index > 0 && !words[index]?.afterBreak; index--) found.push(words[index - 1]?.text ?? "");
  return found;
}
