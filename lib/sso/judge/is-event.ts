import type { Match } from "./phrase";
import type { Sentence, Word } from "./sentence";
import { textAt, wordsBefore } from "./words-before";

/** Words that make what follows advice, a rule or a case that may not be the student's. */
const conditions =
  /^(si|lorsque|lorsqu|quand|comment|pourquoi|eviter|exemple|if|when|whenever|unless|how|why|avoid|example)$/;
const conditionOpenings =
  /^(s il (?!vous)|s ils |en cas |au cas |des que |tant que |avant que |avant de |avant d |que faire |pour que |in case |what to |so that |as soon |before you|once you|sans (votre|vos|ton|tes) |without (your|a) )/;
/** What is wanted, not what is: "pour changer", "to change". */
const purposes = /^(pour|afin|to)$/;
/** "Bloqué si …", "locked when …": the condition comes after. */
const trailingConditions = /^(si|lorsque|quand|if|when|unless|once)$/;

/** A rule tells when something happens: "après 5 essais", "after five attempts", "au bout de". */
const rules =
  /^(apres|after|des|au bout) (\d+|de|d|un|une|deux|trois|quatre|cinq|a|an|one|two|three|four|five|several|plusieurs)\b/;
/** "Expires after 30 seconds", of anything and at any time. */
const periods = /^(apres|after) \d+ (second|minute|min|heure|hour|jour|day)/;
/** What has been done is told by these; a rule speaks in the present. */
const past = /^(ete|been|was|were|vient|venez|suite)$/;
const present = /^(est|sont|is|are|se)$/;

/** Talk of what messages mean, or of false ones. */
const reports =
  /^(signifie|signifient|means|mean|affiche|affichent|apparait|appears?|pretend|pretendent|pretendant|annoncant|disant|claims?|claiming|saying|hameconnage|phishing|frauduleu.*|fraudulent|scams?|arnaques?|mefiez|beware|entrainent|entraine|entrainera|provoquent|provoque)$/;
/** What begins on a day to come. */
const beginnings = /^(a partir (de|du|d)|starting|devient|deviendra|becomes)\b/;

/** What may be, will be or should be. */
const hedges =
  /^(sera|seront|serait|seraient|peut|peuvent|pourra|pourront|pourrait|pourraient|risque|risquent|risquez|soit|ait|devra|devront|may|might|could|can|will|would|should|shall)$/;

const negations = /^(pas|plus|jamais|aucun|aucune|ni|non|sans|not|no|never|neither|nor|without|cannot)$/;
/** Before an event only these deny it: "plus" and "non" belong to what stands before them. */
const denials = /^(aucun|aucune|pas|jamais|ni|sans|no|not|never|neither|nor|without)$/;

/**
 * Whether the words say that it has happened. Questions, conditions, rules, possibilities, negations and quotations
 * do not: they are advice, and a wrong alarm costs more than a missed one.
 */
export function isEvent({ words, isQuestion }: Sentence, match: Match): boolean {
  if (isQuestion || words.some(({ text }) => reports.test(text))) return false;
  if (isConditional(words, match) || isRule(words, match) || isDenied(words, match)) return false;
  return !isQuotation(words, match);
}

function isConditional(words: readonly Word[], { first, last, between }: Match): boolean {
  for (let index = 0; index <= last; index++) {
    const inMatch = index >= first && !between.includes(index);
    if (!inMatch && (conditions.test(textAt(words, index)) || conditionOpenings.test(openingAt(words, index))))
      return true;
  }
  if (wordsBefore(words, first, 2).some((index) => /^(avant|before)$/.test(textAt(words, index)))) return true;
  if (purposes.test(textAt(words, first - 1)) && textAt(words, first - 2) !== "due" && !words[first]?.afterBreak)
    return true;
  if (between.some((index) => hedges.test(textAt(words, index)) && !isDenial(words, index + 1))) return true;
  if (wordsBefore(words, first, 4).some((index) => hedges.test(textAt(words, index)) && !isDenial(words, index + 1)))
    return true;
  return trailingConditions.test(textAt(words, last + 1)) && !words[last + 1]?.afterBreak;
}

function isRule(words: readonly Word[], { first, last, between }: Match): boolean {
  if (words.some((_, index) => beginnings.test(openingAt(words, index)))) return true;
  if (words.slice(first, last + 1).some(({ text }) => past.test(text))) return false;
  if (words.some((_, index) => index > last && periods.test(openingAt(words, index)))) return true;
  // "Account locked after 5 attempts" without a verb tells what happened.
  const isHeadline = first < 2 && !words.some(({ text }) => present.test(text));
  return words.some(
    (_, index) =>
      (index < first || between.includes(index) || (index > last && !isHeadline)) &&
      rules.test(openingAt(words, index)),
  );
}

function isDenied(words: readonly Word[], { first, between }: Match): boolean {
  if (between.some((index) => negations.test(textAt(words, index)))) return true;
  return wordsBefore(words, first, 2).some((index) => denials.test(textAt(words, index)));
}

function isQuotation(words: readonly Word[], { first, last }: Match): boolean {
  return words.slice(first, last + 1).every((word) => word.quoted) && words.some((word) => !word.quoted);
}

/** "can not", "could not": not a possibility but its refusal. */
function isDenial(words: readonly Word[], index: number): boolean {
  return /^(not|pas|etre pas)/.test(`${textAt(words, index)} ${textAt(words, index + 1)}`);
}

function openingAt(words: readonly Word[], index: number): string {
  return `${textAt(words, index)} ${textAt(words, index + 1)} ${textAt(words, index + 2)}`;
}
