import type { SystemMarkers } from "@/lib/knowledge/markers-schema";
import { isShown, type Message } from "@/lib/sso/hear-messages";
import { partThatMatches } from "./part-that-matches";
import { pointAt } from "./point-at";

/** What was heard as a message, in which tone, and the region of the product it stands in, if it stands in one. */
export function explainMessages(messages: readonly Message[], regions: SystemMarkers["regions"]): string[] {
  return messages.map((message) => {
    const index = regions.findIndex(({ selector, tone }) => tone === message.tone && message.block.closest(selector));
    const region = regions[index];
    const box = region && message.block.closest(region.selector);
    const place = box ? `regions[${index}] ${partThatMatches(region.selector, box)}` : "where any page may speak";
    return `${message.tone}: ${place} → ${pointAt(message.block)}${isShown(message) ? "" : ", folded away"}`;
  });
}
