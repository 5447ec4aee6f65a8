import type { SystemMarkers } from "@/lib/knowledge/markers-schema";
import { matchesAddress } from "@/lib/sso/look/meets";
import { partThatMatches } from "./part-that-matches";
import { pointAt } from "./point-at";

/** Which clues speak for which product, and how many points they give: ten are enough, the most decide. */
export function explainRecognition(
  document: Document,
  address: URL,
  systems: readonly SystemMarkers[],
  recognised: string | null,
): string[] {
  const candidates = systems.map((system) => ({ id: system.id, clues: cluesOf(document, address, system) }));
  return candidates
    .filter(({ clues }) => clues.length > 0)
    .sort((one, other) => Number(other.id === recognised) - Number(one.id === recognised) || sum(other) - sum(one))
    .flatMap(({ id, clues }) => [
      `${id}: ${sum({ clues })} points${id === recognised ? ", recognised" : ""}`,
      ...clues.map(({ points, says }) => `  +${points} ${says}`),
    ]);
}

type Clue = { points: number; says: string };

function sum({ clues }: { clues: readonly Clue[] }): number {
  return clues.reduce((total, { points }) => total + points, 0);
}

function cluesOf(document: Document, url: URL, { recognition: { elements, address } }: SystemMarkers): Clue[] {
  const clues = elements.flatMap(({ selector, points }, index) => {
    const element = document.querySelector(selector);
    if (!element) return [];
    const says = `recognition.elements[${index}] ${partThatMatches(selector, element)} → ${pointAt(element)}`;
    return [{ points, says }];
  });
  if (clues.length === 0 || !address || !matchesAddress(address.pattern, url)) return clues;
  const says = `recognition.address ${address.pattern} → ${url.hostname}${url.pathname}`;
  return [...clues, { points: address.points, says }];
}
