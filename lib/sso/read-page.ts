import { toJudgeMarkers } from "@/lib/knowledge/judge-markers";
import { toLookMarkers } from "@/lib/knowledge/look-markers";
import type { SystemMarkers } from "@/lib/knowledge/markers-schema";
import { judgePage } from "./judge/judge-page";
import { sketchPage } from "./look/sketch-page";
import type { Reading } from "./reading";

/**
 * What a page shows, looked at and judged in one place: for tests and tools. In the extension the page's own script
 * looks, and the background judges.
 */
export function readPage(document: Document, address: URL, systems: readonly SystemMarkers[]): Reading {
  const sketch = sketchPage(document, address, systems.map(toLookMarkers));
  const own = systems.find(({ id }) => id === sketch.system);
  return judgePage(sketch, own ? toJudgeMarkers(own) : null);
}
