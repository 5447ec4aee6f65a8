import type { SystemMarkers } from "@/lib/knowledge/markers-schema";
import { holds, type Scene } from "./condition";
import { hearMessages } from "./hear-messages";
import { readFields } from "./read-fields";
import { readLinks } from "./read-links";
import { readNotices } from "./read-notices";
import { readUnknownPage } from "./read-unknown-page";
import type { Reading, Step } from "./reading";
import { recogniseSystem } from "./recognise-system";

const mostOffers = 20;

/**
 * What a page shows, read with the markers of the products it may be of. Pure: the document in, plain data out, and
 * never what was typed. A page of none of the products is read for the little that is plain on any page.
 */
export function readPage(document: Document, address: URL, markers: readonly SystemMarkers[]): Reading {
  const system = recogniseSystem(document, address, markers);
  if (system === null) return readUnknownPage(document);
  const messages = hearMessages(document, system.regions);
  const notices = readNotices(document, system.notices, messages);
  const scene = { document, address, messages, notices };
  const step = readStep(scene, system.steps);
  return {
    system: system.id,
    step,
    notices,
    fields: readFields(document, system.fields, step),
    links: readLinks(document, address, system.links),
    offers: readOffers(scene, system.offers, step),
  };
}

/** The first step whose condition holds. A page that only has something to say is an error. */
function readStep(scene: Scene, markers: SystemMarkers["steps"]): Step {
  const marker = markers.find(({ when }) => holds(when, scene));
  return marker?.step ?? (scene.notices.length > 0 ? "error" : "none");
}

function readOffers(scene: Scene, markers: SystemMarkers["offers"], step: Step): string[] {
  const offers = markers
    .filter(({ steps, when }) => (!steps || steps.includes(step)) && holds(when, scene))
    .map(({ offer }) => offer);
  return [...new Set(offers)].slice(0, mostOffers);
}
