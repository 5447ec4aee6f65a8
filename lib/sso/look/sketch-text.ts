import type { FormSketch } from "../sketch";
import { isVisible } from "./is-visible";
import { readLines } from "./read-lines";

const mostHeadings = 12;
const mostElements = 1_500;
const mostLinks = 60;
const mostLines = 30;
const longestLine = 400;
const longestRule = 240;
const newPasswords = /new|nouveau|confirm|repeat|again|verif|retype/i;
const surroundings =
  "header:not(main header), footer:not(main footer), nav, aside, [role=banner], [role=contentinfo], [role=navigation]";

/** The visible headings of the page's content. */
export function sketchHeadings(document: Document): string[] {
  const found: string[] = [];
  for (const tag of ["h1", "h2", "h3", "legend"])
    for (const heading of document.getElementsByTagName(tag)) {
      if (found.length >= mostHeadings) return found;
      const text = (heading.textContent ?? "").slice(0, longestLine);
      if (text.trim() && !heading.closest("nav, aside, footer") && isVisible(heading)) found.push(text);
    }
  return found;
}

/** What stands on a short page, line by line; nothing of a long one, which is an article or an application. */
export function sketchLines(document: Document): string[] {
  if (document.links.length > mostLinks || document.getElementsByTagName("*").length > mostElements) return [];
  const lines = readLines(document.body).filter(({ block, isLink }) => !isLink && !block.closest(surroundings));
  return lines.length > mostLines ? [] : lines.map(({ text }) => text.slice(0, longestLine));
}

/** Where a new password is asked for, all that the page says: its rules are among it. */
export function sketchRules(document: Document, forms: readonly FormSketch[]): string[] {
  const fields = forms.flatMap((form) => form.fields).filter(({ type }) => type === "password");
  if (fields.length < 2 && !fields.some(({ names, label }) => newPasswords.test(`${names} ${label}`))) return [];
  return readLines(document.body)
    .map(({ text }) => text)
    .filter((text) => text.length <= longestRule);
}
