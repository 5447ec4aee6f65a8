import { wordClasses } from "@/lib/knowledge/common/common-notices";
import { normaliseText } from "../normalise-text";
import type { Word } from "./sentence";

/** One of several words, or runs of words: a part of a phrase, or a class. */
export type Choice = { chains: Step[][] };
type Step = { word: string } | { stem: string } | { choice: Choice };
/** By first word, the last words of what a choice finds there. */
export type Places = ReadonlyMap<number, readonly number[]>;

type Begun = { choice: Choice; rest: Step[] };
/** A sentence's words, with what was found among them. */
export type Sight = {
  words: readonly Word[];
  begun: Map<Choice, [at: number, rest: Step[]][]>;
  places: Map<Choice, Places>;
  known: number;
};

const choices = new Map<string, Choice>();
/** What each word, or stem, can begin. */
const byWord = new Map<string, Begun[]>();
const byStem = new Map<string, Begun[]>();
const nowhere: Places = new Map();
const seen = new WeakMap<readonly Word[], Sight>();

/** What `a|b|{name}` stands for. Each is learnt once. */
export function choiceOf(source: string): Choice {
  const known = choices.get(source);
  if (known) return known;
  const choice: Choice = { chains: [] };
  choices.set(source, choice);
  for (const alternative of source.split("|")) {
    const [first, ...rest] = alternative.split(" ").flatMap(toSteps);
    if (!first) continue;
    if ("choice" in first) choice.chains.push([first, ...rest]);
    else if ("stem" in first) push(byStem, first.stem, { choice, rest });
    else push(byWord, first.word, { choice, rest });
  }
  return choice;
}

function toSteps(word: string): Step[] {
  const name = /^\{(\w+)\}$/.exec(word)?.[1];
  if (name !== undefined) return [{ choice: choiceOf(wordClasses[name] ?? "") }];
  const plain = /^[a-z0-9*]+$/.test(word) ? word : normaliseText(word);
  return (plain.match(/[\p{L}\p{N}*]+/gu) ?? []).map((token) =>
    token.endsWith("*") ? { stem: token.slice(0, -1) } : { word: token },
  );
}

/** What the words begin, looked up once for all the choices known so far. */
export function lookAt(words: readonly Word[]): Sight {
  const before = seen.get(words);
  if (before?.known === choices.size) return before;
  const begun: Sight["begun"] = new Map();
  const note = (at: number, { choice, rest }: Begun) => push(begun, choice, [at, rest]);
  for (const [at, { text }] of words.entries()) {
    for (const one of byWord.get(text) ?? []) note(at, one);
    for (let length = 1; length <= text.length; length++)
      for (const one of byStem.get(text.slice(0, length)) ?? []) note(at, one);
  }
  const now = { words, begun, places: new Map(), known: choices.size };
  seen.set(words, now);
  return now;
}

/** Where the choice stands in the words. */
export function placesOf(sight: Sight, choice: Choice): Places {
  const known = sight.places.get(choice);
  if (known) return known;
  const begun = sight.begun.get(choice);
  const places = begun || choice.chains.length > 0 ? findPlaces(sight, choice, begun ?? []) : nowhere;
  sight.places.set(choice, places);
  return places;
}

function findPlaces(sight: Sight, choice: Choice, begun: readonly [at: number, rest: Step[]][]): Places {
  const places = new Map<number, number[]>();
  for (const [at, rest] of begun) for (const end of follow(sight, rest, 0, at + 1)) push(places, at, end);
  for (const chain of choice.chains) {
    const [first] = chain;
    if (!first || !("choice" in first)) continue;
    for (const [at, ends] of placesOf(sight, first.choice))
      for (const end of ends) for (const last of follow(sight, chain, 1, end + 1)) push(places, at, last);
  }
  for (const ends of places.values()) ends.sort((one, other) => other - one);
  return places;
}

/** Where the steps from that one on end, if they begin at that word. */
function follow(sight: Sight, steps: readonly Step[], index: number, at: number): readonly number[] {
  const step = steps[index];
  if (!step) return [at - 1];
  if ("choice" in step)
    return (placesOf(sight, step.choice).get(at) ?? []).flatMap((end) => follow(sight, steps, index + 1, end + 1));
  const text = sight.words[at]?.text ?? "";
  const stands = "stem" in step ? text.startsWith(step.stem) : text === step.word;
  return stands ? follow(sight, steps, index + 1, at + 1) : [];
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
