import type { LookMarkers } from "@/lib/knowledge/look-markers";
import { isFound } from "./find-all";
import { matchesAddress } from "./meets";

const enough = 10;

/** The product whose clues add up to the most, and to ten at least; null for a page of none. */
export function recogniseSystem(document: Document, address: URL, systems: readonly LookMarkers[]): LookMarkers | null {
  let best: LookMarkers | null = null;
  let most = enough - 1;
  for (const system of systems) {
    const points = countPoints(document, address, system.recognition);
    if (points > most) {
      best = system;
      most = points;
    }
  }
  return best;
}

function countPoints(document: Document, url: URL, { elements, address }: LookMarkers["recognition"]): number {
  const found = elements.filter(({ selector }) => isFound(document, selector));
  if (found.length === 0) return 0;
  const supported = address && matchesAddress(address.pattern, url) ? address.points : 0;
  return found.reduce((sum, { points }) => sum + points, supported);
}
