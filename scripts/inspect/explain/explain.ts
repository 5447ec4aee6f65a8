import { commonNotices } from "@/lib/knowledge/common/common-notices";
import { toLookMarkers } from "@/lib/knowledge/look-markers";
import type { SystemMarkers } from "@/lib/knowledge/markers-schema";
import { isLecture } from "@/lib/sso/judge/is-lecture";
import { judgePage } from "@/lib/sso/judge/judge-page";
import { messagesOf } from "@/lib/sso/judge/messages-of";
import { type Box, findPage, hearMessages } from "@/lib/sso/look/hear-messages";
import { sketchPage } from "@/lib/sso/look/sketch-page";
import type { Sketch } from "@/lib/sso/sketch";
import { explainMessages } from "./explain-messages";
import { explainNotices } from "./explain-notices";
import { explainFields, explainLinks, explainOffers, explainStep } from "./explain-parts";
import { explainRecognition } from "./explain-recognition";
import type { SeenPage } from "./seen-page";

/**
 * Which fact of the knowledge matches which element of the page, for a person to read. Each marker is tried again on
 * its own with the reader's functions; what no marker gives is said to be inferred.
 */
export function explain(document: Document, address: URL, systems: readonly SystemMarkers[]): string {
  const sketch = sketchPage(document, address, systems.map(toLookMarkers));
  const system = systems.find(({ id }) => id === sketch.system);
  const reading = judgePage(sketch, system ?? null);
  const page: SeenPage = { document, address, sketch, reading, messages: messagesOf(sketch), notices: reading.notices };
  const regions = system?.regions ?? [];
  const lists = [
    { name: "notices", markers: system?.notices ?? [] },
    { name: "common notices", markers: commonNotices },
  ];
  return [
    section("system", explainRecognition(document, address, systems, reading.system)),
    section("messages", explainMessages(hear(document, regions, sketch), regions)),
    section("notices", explainNotices(page, lists)),
    section("step", explainStep(page, system?.steps ?? [])),
    section("fields", explainFields(page, system?.fields ?? [])),
    section("links", explainLinks(page, system?.links ?? [])),
    section("offers", explainOffers(page, system?.offers ?? [])),
  ].join("\n");
}

function hear(document: Document, regions: SystemMarkers["regions"], sketch: Sketch): Box[] {
  const page = sketch.asked.length > 0 ? null : findPage(document, regions);
  const isQuoting = isLecture(sketch);
  return hearMessages(document, regions, sketch.asked, page).filter(({ common }) => !common || !isQuoting);
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...(lines.length > 0 ? lines : ["none"]).map((line) => `  ${line}`)].join("\n");
}
