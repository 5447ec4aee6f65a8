import type { Markers, Tone } from "@/lib/knowledge/markers-schema";
import { findShown } from "./find-shown";
import { isFolded, isVisible } from "./is-visible";
import { type Line, readLines } from "./read-lines";
import { type Sentence, splitSentences } from "./sentence";

/** One block of text that the page addresses to the student. */
export type Message = {
  text: string;
  sentences: Sentence[];
  tone: Tone;
  /** All that its box says: a number may stand in another block than the words it belongs to. */
  boxText: string;
  block: Element;
};

/** Places that explain instead of telling. */
const quietPlaces =
  'footer, nav, aside, blockquote, [role="contentinfo"], [role="navigation"], [role="complementary"], [role="note"], ' +
  '[id*="faq" i], [class*="faq" i], [id^="help" i], [id^="aide" i], [class~="help" i], [class~="aide" i]';

/** What is typed into, save a site's own search. */
export const fillable =
  'input:not([type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"], [type="checkbox"], ' +
  '[type="radio"], [type="search"], [role="search"] input, header input, nav input)';

const mostBoxes = 30;
/** A box with more blocks than this is a part of the page that happens to be named like a message. */
const mostLinesOfBox = 12;

/** The messages in the product's regions, in the order of the regions. Only what is visible speaks. */
export function hearMessages(document: Document, regions: Markers["regions"]): Message[] {
  const isForm = findShown(document, fillable) !== null;
  const heard: Element[] = [];
  const messages: Message[] = [];
  for (const { selector, tone } of regions) {
    if (tone === "page" && isForm) continue;
    for (const box of document.querySelectorAll(selector)) {
      if (heard.length >= mostBoxes) return messages;
      if (heard.some((other) => other.contains(box)) || !speaks(box)) continue;
      const lines = readLines(box);
      if (tone !== "page" && lines.length > mostLinesOfBox) continue;
      heard.push(box);
      messages.push(...toMessages(lines, tone, heard));
      if (tone === "page") return messages;
    }
  }
  return messages;
}

/** A box that holds fields is the form itself, not a message about it. */
function speaks(box: Element): boolean {
  return box.closest(quietPlaces) === null && findShown(box, fillable) === null && isVisible(box);
}

function toMessages(lines: Line[], tone: Tone, heard: readonly Element[]): Message[] {
  const boxText = lines.map((line) => line.text).join(" ");
  return lines
    .filter(({ block, isLink }) => !isLink && block.closest(quietPlaces) === null && !isHeardElsewhere(block, heard))
    .map(({ text, block }) => ({ text, sentences: splitSentences(text), tone, boxText, block }));
}

/** Whether a box before the last one, within it, has spoken for this block already. */
function isHeardElsewhere(block: Element, heard: readonly Element[]): boolean {
  return heard.slice(0, -1).some((other) => other.contains(block));
}

/** Whether the message is to be seen: text can be folded away within a visible box. */
export function isShown(message: Message): boolean {
  return !isFolded(message.block);
}
