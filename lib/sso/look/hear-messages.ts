import type { LookMarkers } from "@/lib/knowledge/look-markers";
import type { Tone } from "../reading";
import type { BoxSketch, Sketch } from "../sketch";
import { flag } from "./attributes-of";
import { fillable } from "./fillable";
import { findAll } from "./find-all";
import { findMessagePlaces } from "./find-message-places";
import { findShown } from "./find-shown";
import { isLoginForm } from "./is-login-form";
import { isMessagePage, isOfManyLinks } from "./is-message-page";
import { isQuiet } from "./is-quiet";
import { isFolded, isVisible } from "./is-visible";
import { type Line, readLines } from "./read-lines";

/** A place that the page speaks from, with its lines; those that are `heard` are the message itself. */
export type Box = {
  place: Element;
  tone: Tone;
  lines: readonly (Line & { heard: boolean })[];
  /** No region of the product's, but where any page puts its messages. */
  common: boolean;
};

const mostBoxes = 30;
/** A box with more blocks than this is a part of the page that happens to be named like a message. */
const mostLinesOfBox = 12;

/**
 * What the page says, `page` being the part that holds its content where it asks for nothing: first in the product's own regions, in their order, then wherever any page puts its messages.
 * Only what is visible speaks, and text beside a form less freely than a page that has nothing else.
 */
export function hearMessages(
  document: Document,
  regions: LookMarkers["regions"],
  asked: Sketch["asked"],
  page: Element | null,
): Box[] {
  const boxes: Box[] = [];
  let common = false;
  const hear = (place: Element, tone: Tone, most = mostLinesOfBox, line?: Line): void => {
    if (boxes.length >= mostBoxes || boxes.some((other) => other.place.contains(place)) || !speaks(place, line)) return;
    const lines = line ? [line] : readLines(place);
    if (lines.length === 0 || lines.length > most) return;
    const isHeard = ({ block, isLink }: Line): boolean =>
      !isLink && !isQuiet(block) && !boxes.some((other) => other.place.contains(block));
    boxes.push({ place, tone, common, lines: lines.map((said) => ({ ...said, heard: isHeard(said) })) });
  };
  for (const { selector, tone } of regions)
    if (tone !== "page") for (const box of findAll(document, selector)) hear(box, tone);
  common = true;
  // Elsewhere a box named like a message belongs to an article, a shop, a course.
  if (page ? isMessagePage(document, page) : isLoginForm(document, asked)) {
    for (const { box, tone, line } of findMessagePlaces(document)) hear(box, tone, mostLinesOfBox, line);
    if (page) hear(page, "page", Number.POSITIVE_INFINITY);
  }
  return boxes;
}

/** The part of the page that holds its content. */
export function findPage(document: Document, regions: LookMarkers["regions"]): Element | null {
  const own = regions.filter(({ tone }) => tone === "page").map(({ selector }) => selector);
  for (const selector of [...own, 'main, [role="main"]', "#content, #main", "body"]) {
    const page = findShown(document, selector);
    // To read the lines of a long page takes long, and nothing is made of them.
    if (page && (isOfManyLinks(page) || readLines(page).length > 0)) return page;
  }
  return null;
}

/** A box that holds fields is the form itself, not a message about it. */
function speaks(box: Element, line?: Line): boolean {
  if (box.closest("button, option")) return false;
  return !isQuiet(box) && (line || findShown(box, fillable) === null) && isVisible(box);
}

export function sketchBox({ tone, lines, common }: Box): BoxSketch {
  return {
    tone,
    common: flag(common),
    lines: lines.map(({ text, block, at, heard }) => ({
      text,
      tag: block.localName.slice(0, 60),
      aside: flag(!heard),
      folded: flag(heard && isFolded(at)),
    })),
  };
}
