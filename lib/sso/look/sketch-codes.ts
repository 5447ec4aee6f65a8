import type { LookMarkers } from "@/lib/knowledge/look-markers";
import type { Sketch } from "../sketch";
import { findAll } from "./find-all";
import { isVisible } from "./is-visible";
import { readLines } from "./read-lines";

const longestText = 2_000;

/** The visible elements that mean a notice whatever the language, with the text around them. */
export function sketchCodes(document: Document, codes: LookMarkers["codes"]): Sketch["coded"] {
  return codes.flatMap(({ at, selectors, attribute }) => {
    const element = selectors.flatMap((selector) => findAll(document, selector)).find(isVisible);
    if (!element) return [];
    const value = attribute ? (element.getAttribute(attribute.name)?.slice(0, 100) ?? null) : null;
    return [{ at, text: textAround(element), value }];
  });
}

/** The text of the block that holds the element; empty while a script has still to fill it in. */
function textAround(element: Element): string {
  const block = element.closest("p, li, td, div, h1, h2, h3, h4, h5, h6, main") ?? element;
  const text = readLines(block).map((line) => line.text);
  return text.join(" ").slice(0, longestText);
}
