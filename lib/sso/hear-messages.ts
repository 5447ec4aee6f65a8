import type { Markers, Tone } from "@/lib/knowledge/markers-schema";
import { fillable } from "./fillable";
import { findAll } from "./find-all";
import { findMessagePlaces } from "./find-message-places";
import { findShown } from "./find-shown";
import { isLoginForm } from "./is-login-form";
import { isMessagePage } from "./is-message-page";
import { isFolded, isVisible } from "./is-visible";
import { quietPlaces } from "./quiet-places";
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
  /** The innermost element in which its text begins. */
  at: Element;
};

const mostBoxes = 30;
/** A box with more blocks than this is a part of the page that happens to be named like a message. */
const mostLinesOfBox = 12;

/**
 * What the page says, first in the product's own regions, in their order, then wherever any page puts its messages.
 * Only what is visible speaks, and text beside a form less freely than a page that has nothing else.
 */
export function hearMessages(document: Document, regions: Markers["regions"]): Message[] {
  const isForm = findShown(document, fillable) !== null;
  const heard: Element[] = [];
  const messages: Message[] = [];
  const hear = (box: Element, tone: Tone, most = mostLinesOfBox, line?: Line): void => {
    if (heard.length >= mostBoxes || heard.some((other) => other.contains(box)) || !speaks(box, line)) return;
    const lines = line ? [line] : readLines(box);
    if (lines.length === 0 || lines.length > most) return;
    heard.push(box);
    messages.push(...toMessages(lines, tone, heard));
  };
  for (const { selector, tone } of regions)
    if (tone !== "page") for (const box of findAll(document, selector)) hear(box, tone);
  const page = isForm ? null : findPage(document, regions);
  // Elsewhere a box named like a message belongs to an article, a shop, a course.
  if (page ? isMessagePage(document, page) : isLoginForm(document)) {
    for (const { box, tone, line } of findMessagePlaces(document)) hear(box, tone, mostLinesOfBox, line);
    if (page) hear(page, "page", Number.POSITIVE_INFINITY);
  }
  return messages;
}

/** The part of the page that holds its content. */
function findPage(document: Document, regions: Markers["regions"]): Element | null {
  const own = regions.filter(({ tone }) => tone === "page").map(({ selector }) => selector);
  for (const selector of [...own, 'main, [role="main"]', "#content, #main", "body"]) {
    const page = findShown(document, selector);
    if (page && readLines(page).length > 0) return page;
  }
  return null;
}

/** A box that holds fields is the form itself, not a message about it. */
function speaks(box: Element, line?: Line): boolean {
  if (box.closest("button, option")) return false;
  return box.closest(quietPlaces) === null && (line || findShown(box, fillable) === null) && isVisible(box);
}

function toMessages(lines: Line[], tone: Tone, heard: readonly Element[]): Message[] {
  const boxText = lines.map((line) => line.text).join(" ");
  return lines
    .filter(({ block, isLink }) => !isLink && block.closest(quietPlaces) === null && !isHeardElsewhere(block, heard))
    .map(({ text, block, at }) => ({ text, sentences: splitSentences(text), tone, boxText, block, at }));
}

/** Whether a box before the last one, within it, has spoken for this block already. */
function isHeardElsewhere(block: Element, heard: readonly Element[]): boolean {
  return heard.slice(0, -1).some((other) => other.contains(block));
}

/** Whether the message is to be seen: text can be folded away within a visible box. */
export function isShown(message: Message): boolean {
  return !isFolded(message.at);
}
