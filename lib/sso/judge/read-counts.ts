import { numberWords } from "@/lib/knowledge/common/number-words";
import type { Count } from "@/lib/knowledge/markers-schema";
import { normaliseText } from "../normalise-text";

export type Counts = { [count in Count]?: number };

const most = 1_000_000;
const amount = `(\\d{1,7}|${Object.keys(numberWords).join("|")})`;

const days = new RegExp(`\\b${amount} ?(?:jour|day)`);
const weeks = new RegExp(`\\b${amount} ?(?:semaine|week)`);
const hoursOrLess = /\b\d{1,7} ?(?:heure|hour|minute|seconde?)/;
const tries = new RegExp(
  `\\b${amount} (?:\\p{L}+ ){0,2}(?:tentative|essai|attempt|tries|try|authentification|authentication|connexion|login)`,
  "u",
);
const lastTry = /\b(?:derniere|dernier|last|final) (?:tentative|essai|attempt|try|chance)/;
const clockTime = /\b(\d{1,2}):(\d{2})\b/;
const left = /\brest(?:e|ent|ant|ants|ante|antes)\b|\bremain|\bleft\b|\bplus que\b|\bencore\b/;
const units: readonly [RegExp, number][] = [
  [new RegExp(`\\b${amount} ?(?:h\\b|heure|hour|hr)`), 3_600],
  [new RegExp(`\\b${amount} ?(?:min\\b|mn\\b|minute)`), 60],
  [new RegExp(`\\b${amount} ?(?:s\\b|sec\\b|seconde?)`), 1],
];

const waits = new RegExp(
  `\\b(?:pendant|durant|for|dans|in|patient\\w*|attend\\w*|wait|another|encore|apres|after) (?:\\w+ ){0,4}${amount} ?(?:s|sec|min|mn|h|hr|seconde?|minute|heure|hour)s?\\b`,
);
const passing = /temporair|temporar|momentan|provisoir|plus tard|later/;
const manyTries =
  /\b(?:trop|too many|nombreuses|multiple|plusieurs|several) (?:\p{L}+ ){0,3}(?:tentative|essai|echec|erreur|attempt|tries|fail)/u;

/** Whether the text says how long to wait, not at what hour. */
export function tellsWait(text: string): boolean {
  return waits.test(normaliseText(text));
}

/** Whether what the text tells passes by itself: it says how long, or that it comes of too many tries and is for a time. */
export function passes(text: string): boolean {
  const plain = normaliseText(text);
  return tellsWait(plain) || (passing.test(plain) && manyTries.test(plain));
}

/** The numbers of the wanted kinds that a message gives in words or digits. What it doesn't give is absent. */
export function readCounts(text: string, wanted: readonly Count[]): Counts {
  const plain = normaliseText(text);
  const readers: Record<Count, (text: string) => number | null> = { days: readDays, seconds: readSeconds, triesLeft };
  const counts: Counts = {};
  for (const count of wanted) {
    const value = readers[count](plain);
    if (value !== null && value <= most) counts[count] = value;
  }
  return counts;
}

function readDays(text: string): number | null {
  const given = toNumber(days.exec(text)?.[1]);
  if (given !== null) return given;
  const inWeeks = toNumber(weeks.exec(text)?.[1]);
  if (inWeeks !== null) return inWeeks * 7;
  if (/\b(?:demain|tomorrow)\b/.test(text)) return 1;
  return /\b(?:aujourd'hui|today)\b/.test(text) || hoursOrLess.test(text) ? 0 : null;
}

function readSeconds(text: string): number | null {
  const parts = units.flatMap(([unit, seconds]) => {
    const given = toNumber(unit.exec(text)?.[1]);
    return given === null ? [] : [given * seconds];
  });
  if (parts.length > 0) return parts.reduce((sum, part) => sum + part);
  const [, minutes, seconds] = clockTime.exec(text) ?? [];
  return minutes && seconds ? Number(minutes) * 60 + Number(seconds) : null;
}

function triesLeft(text: string): number | null {
  if (lastTry.test(text)) return 1;
  return left.test(text) ? toNumber(tries.exec(text)?.[1]) : null;
}

function toNumber(given: string | undefined): number | null {
  if (given === undefined) return null;
  return numberWords[given] ?? Number(given);
}
