import type { SystemMarkers } from "@/lib/knowledge/markers-schema";
import { holds } from "@/lib/sso/judge/condition";
import { readFields } from "@/lib/sso/judge/read-fields";
import { readLinks } from "@/lib/sso/judge/read-links";
import { evidenceOf } from "./evidence-of";
import type { SeenPage } from "./seen-page";

/** The marker that decides the step, with what meets its condition; none where the structure of the page decides. */
export function explainStep(page: SeenPage, markers: SystemMarkers["steps"]): string[] {
  const { sketch, reading } = page;
  const index = markers.findIndex(({ when }, at) => sketch.steps.includes(at) && holds(when, page));
  const marker = markers[index];
  if (marker?.step !== reading.step) return [`${reading.step}: inferred`];
  return [`${marker.step}: steps[${index}]`, ...evidenceOf(marker.when, page).map((line) => `  ${line}`)];
}

export function explainFields({ sketch, reading }: SeenPage, markers: SystemMarkers["fields"]): string[] {
  return Object.entries(reading.fields).map(([field, selector]) => {
    const index = markers.findIndex(
      (marker, at) =>
        marker.field === field &&
        String(readFields([marker], [sketch.fields[at] ?? null], reading.step)[marker.field]) === String(selector),
    );
    return `${field}: ${nameOf("fields", index, markers[index]?.selector)} → ${selector}`;
  });
}

export function explainLinks({ sketch, reading }: SeenPage, markers: SystemMarkers["links"]): string[] {
  return Object.entries(reading.links).map(([link, url]) => {
    const index = markers.findIndex(
      (marker, at) =>
        marker.link === link && readLinks([marker], [sketch.links[at] ?? null], sketch.actions)[marker.link] === url,
    );
    const marker = markers[index];
    return `${link}: ${nameOf("links", index, marker?.selector ?? marker?.words?.join(", "))} → ${url}`;
  });
}

export function explainOffers(page: SeenPage, markers: SystemMarkers["offers"]): string[] {
  const { sketch, reading } = page;
  return reading.offers.flatMap((offer) => {
    const index = markers.findIndex(
      (marker, at) =>
        marker.offer === offer &&
        sketch.offers.includes(at) &&
        (!marker.steps || marker.steps.includes(reading.step)) &&
        holds(marker.when, page),
    );
    const marker = markers[index];
    if (!marker) return [`${offer}: inferred`];
    return [`${offer}: offers[${index}]`, ...evidenceOf(marker.when, page).map((line) => `  ${line}`)];
  });
}

function nameOf(list: string, index: number, fact: string | undefined): string {
  return index < 0 ? "inferred" : `${list}[${index}] ${fact ?? ""}`;
}
