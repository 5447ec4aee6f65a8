import { type Fits, fitWords } from "./fit-words.ts";
import type { CatalogueIndex, Indexed } from "./search-index.ts";
import { foldWords, isEverywhere } from "./search-words.ts";

type Typed = { words: readonly { word: string; fits: Fits }[]; phrase: string; host: string | null };

/** An address, of a page or of mail, counts by its host. */
function readTyped(typed: string, vocabulary: readonly string[]): Typed {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/|^.*@/, "")
    .replace(/[/?#:].*$/s, "");
  const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host);
  const words = foldWords(isHost ? host : typed);
  return {
    words: words.map((word) => ({ word, fits: fitWords(word, vocabulary) })),
    phrase: words.join(" "),
    host: isHost ? host : null,
  };
}

function scoreHost(host: string | null, hosts: readonly string[]): number {
  if (host === null) return 0;
  if (hosts.includes(host)) return 100;
  if (hosts.some((own) => host.endsWith(`.${own}`))) return 80;
  return hosts.some((own) => own.startsWith(host) || own.endsWith(`.${host}`)) ? 60 : 0;
}

function scoreName(phrase: string, names: readonly string[]): number {
  if (names.includes(phrase)) return 20;
  return names.some((name) => name.startsWith(phrase)) ? 3 : 0;
}

function scoreWord(fits: Fits, terms: Indexed["terms"]): { points: number; isName: boolean } {
  let best = { points: 0, isName: false };
  for (const { word, weight, isName } of terms) {
    const points = (fits.get(word) ?? 0) * weight;
    if (points > best.points) best = { points, isName };
  }
  return best;
}

/** Zero where the institution is not meant. */
function score({ terms, names, hosts, breadth, order }: Indexed, { words, phrase, host }: Typed): number {
  const ofHost = scoreHost(host, hosts);
  const scored = words.map(({ word, fits }) => ({ ...scoreWord(fits, terms), tells: !isEverywhere(word) }));
  const missed = scored.filter(({ points }) => points === 0).length;
  const tells = ofHost > 0 || missed === 0 || scored.some(({ points, tells }) => points > 0 && tells);
  if (!tells) return 0;
  const named = scored.filter(({ isName, tells }) => isName && tells).length;
  const sum = scored.reduce((total, { points }) => total + points, ofHost + scoreName(phrase, names));
  const ofName = (3 * Math.min(named, breadth)) / breadth;
  // Words that no institution has, such as the name of one lycée, narrow nothing down.
  return Math.max(sum + ofName - order / 4, 0.1) / (1 + missed);
}

/**
 * The ids of the institutions that are meant, best first: by names, nicknames, town, mail address or host, with words in
 * any order, accents or not, and a typo or two in long words. None while one letter is typed, unless it is a name.
 */
export function searchCatalogue({ institutions, vocabulary }: CatalogueIndex, typed: string): string[] {
  const read = readTyped(typed, vocabulary);
  if (read.phrase.length < 2)
    return institutions.filter(({ names }) => names.includes(read.phrase)).map(({ id }) => id);
  return institutions
    .map((institution) => ({ institution, points: score(institution, read) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ institution }) => institution.id);
}
