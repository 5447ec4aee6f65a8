import type { SystemMarkers } from "@/lib/knowledge/markers-schema";
import type { Box } from "@/lib/sso/look/hear-messages";
import { isFolded } from "@/lib/sso/look/is-visible";
import { partThatMatches } from "./part-that-matches";
import { pointAt } from "./point-at";

/** What was heard as a message, in which tone, and the region of the product it stands in, if it stands in one. */
export function explainMessages(boxes: readonly Box[], regions: SystemMarkers["regions"]): string[] {
  return boxes.flatMap(({ tone, lines }) =>
    lines
      .filter(({ heard }) => heard)
      .map(({ block, at }) => {
        const index = regions.findIndex((region) => region.tone === tone && block.closest(region.selector));
        const region = regions[index];
        const box = region && block.closest(region.selector);
        const place = box ? `regions[${index}] ${partThatMatches(region.selector, box)}` : "where any page may speak";
        return `${tone}: ${place} → ${pointAt(block)}${isFolded(at) ? ", folded away" : ""}`;
      }),
  );
}
