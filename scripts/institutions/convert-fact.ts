import type { SourceFact } from "./source-entry.ts";

const confidences: Record<string, string> = {
  "seen-in-official-page": "official-page",
  "seen-in-third-party-page": "third-party",
};

export type Fact<T> = { value: T; source: string; confidence: string; seen: string };

/** A fact in the form of our files. Its month is the newest that its source tells, else that of the collection. */
export function convertFact<T, U = T>(
  { source, confidence, value }: SourceFact<T>,
  seen: string,
  change: (value: T) => U,
): Fact<U> {
  const { source: where, confidence: how, seen: when } = convertProof({ source, confidence }, seen);
  return { value: change(value), source: where, confidence: how, seen: when };
}

export function convertProof({ source, confidence }: { source: string; confidence: string }, seen: string) {
  const months = [...source.matchAll(/20[12]\d-(?:0[1-9]|1[0-2])(?!\d)/g)].map(([month]) => month);
  return {
    source: source.replace(/\bcode#(\d+)/g, "public code $1"),
    confidence: confidences[confidence] ?? confidence,
    seen: months.sort().at(-1) ?? seen,
  };
}
