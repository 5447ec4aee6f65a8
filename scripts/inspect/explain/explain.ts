import { commonNotices } from "@/lib/knowledge/common/common-notices";
import type { SystemMarkers } from "@/lib/knowledge/markers-schema";
import type { Scene } from "@/lib/sso/condition";
import { hearMessages } from "@/lib/sso/hear-messages";
import { readPage } from "@/lib/sso/read-page";
import { explainMessages } from "./explain-messages";
import { explainNotices } from "./explain-notices";
import { explainFields, explainLinks, explainOffers, explainStep } from "./explain-parts";
import { explainRecognition } from "./explain-recognition";

/**
 * Which fact of the knowledge matches which element of the page, for a person to read. Each marker is tried again on
 * its own with the reader's functions; what no marker gives is said to be inferred.
 */
export function explain(document: Document, address: URL, systems: readonly SystemMarkers[]): string {
  const reading = readPage(document, address, systems);
  const system = systems.find(({ id }) => id === reading.system);
  const regions = system?.regions ?? [];
  const messages = hearMessages(document, regions);
  const scene: Scene = { document, address, messages, notices: reading.notices };
  const lists = [
    { name: "notices", markers: system?.notices ?? [] },
    { name: "common notices", markers: commonNotices },
  ];
  return [
    section("system", explainRecognition(document, address, systems, reading.system)),
    section("messages", explainMessages(messages, regions)),
    section("notices", explainNotices(document, reading.notices, lists, messages)),
    section("step", explainStep(reading.step, scene, system?.steps ?? [])),
    section("fields", explainFields(document, reading, system?.fields ?? [])),
    section("links", explainLinks(scene, reading, system?.links ?? [])),
    section("offers", explainOffers(scene, reading, system?.offers ?? [])),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...(lines.length > 0 ? lines : ["none"]).map((line) => `  ${line}`)].join("\n");
}
