import { isVisible } from "../is-visible";
import { readLines } from "../read-lines";
import { toWords } from "./words";

/** What a page says of itself besides its fields, in words. */
export type Outline = {
  /** Title and headings. */
  headings: string[];
  /** Host and path: the query and the fragment are the student's own. */
  host: string;
  path: string;
  place: string;
  /** What stands on a short page, line by line; nothing of a long one, which is an article or an application. */
  lines: string[];
};

const mostHeadings = 12;
const mostElements = 1_500;
const mostLinks = 60;
const mostLines = 30;
const longestLine = 400;
const surroundings =
  "header:not(main header), footer:not(main footer), nav, aside, [role=banner], [role=contentinfo], [role=navigation]";

/** Costs next to nothing until asked, since the form alone decides most pages. */
export function outlineOf(document: Document, address: URL): Outline {
  const outline = {} as Outline;
  return Object.defineProperties(outline, {
    headings: lazily("headings", () => readHeadings(document)),
    host: lazily("host", () => toWords(address.hostname)),
    path: lazily("path", () => toWords(address.pathname)),
    place: lazily("place", () => `${outline.host} ${outline.path}`),
    lines: lazily("lines", () => readShortPage(document)),
  });
}

function lazily<T>(name: string, read: () => T): PropertyDescriptor {
  return {
    configurable: true,
    get() {
      const value = read();
      Object.defineProperty(this, name, { value });
      return value;
    },
  };
}

function readHeadings(document: Document): string[] {
  const found = [toWords(document.title)];
  for (const tag of ["h1", "h2", "h3", "legend"])
    for (const heading of document.getElementsByTagName(tag)) {
      if (found.length >= mostHeadings) return found;
      const text = toWords((heading.textContent ?? "").slice(0, longestLine));
      if (text && !heading.closest("nav, aside, footer") && isVisible(heading)) found.push(text);
    }
  return found;
}

function readShortPage(document: Document): string[] {
  if (document.links.length > mostLinks || document.getElementsByTagName("*").length > mostElements) return [];
  const lines = readLines(document.body).filter(({ block, isLink }) => !isLink && !block.closest(surroundings));
  return lines.length > mostLines ? [] : lines.map(({ text }) => toWords(text.slice(0, longestLine)));
}
