import type { SystemMarkers } from "@/lib/knowledge/markers-schema";
import { holds, type Scene } from "@/lib/sso/condition";
import { readFields } from "@/lib/sso/read-fields";
import { readLinks } from "@/lib/sso/read-links";
import type { Reading } from "@/lib/sso/reading";
import { evidenceOf } from "./evidence-of";

/** The marker that decides the step, with what meets its condition; none where the structure of the page decides. */
export function explainStep(step: Reading["step"], scene: Scene, markers: SystemMarkers["steps"]): string[] {
  const index = markers.findIndex(({ when }) => holds(when, scene));
  const marker = markers[index];
  if (marker?.step !== step) return [`${step}: inferred`];
  return [`${step}: steps[${index}]`, ...evidenceOf(marker.when, scene).map((line) => `  ${line}`)];
}

export function explainFields(
  document: Document,
  { fields, step }: Reading,
  markers: SystemMarkers["fields"],
): string[] {
  return Object.entries(fields).map(([field, selector]) => {
    const index = markers.findIndex(
      (marker) =>
        marker.field === field && String(readFields(document, [marker], step)[marker.field]) === String(selector),
    );
    return `${field}: ${nameOf("fields", index, markers[index]?.selector)} → ${selector}`;
  });
}

export function explainLinks(
  { document, address }: Scene,
  { links }: Reading,
  markers: SystemMarkers["links"],
): string[] {
  return Object.entries(links).map(([link, url]) => {
    const index = markers.findIndex(
      (marker) => marker.link === link && readLinks(document, address, [marker])[marker.link] === url,
    );
    const marker = markers[index];
    return `${link}: ${nameOf("links", index, marker?.selector ?? marker?.words?.join(", "))} → ${url}`;
  });
}

export function explainOffers(scene: Scene, { offers, step }: Reading, markers: SystemMarkers["offers"]): string[] {
  return offers.flatMap((offer) => {
    const index = markers.findIndex(
      (marker) => marker.offer === offer && (!marker.steps || marker.steps.includes(step)) && holds(marker.when, scene),
    );
    const marker = markers[index];
    if (!marker) return [`${offer}: inferred`];
    return [`${offer}: offers[${index}]`, ...evidenceOf(marker.when, scene).map((line) => `  ${line}`)];
  });
}

function nameOf(list: string, index: number, fact: string | undefined): string {
  return index < 0 ? "inferred" : `${list}[${index}] ${fact ?? ""}`;
}
