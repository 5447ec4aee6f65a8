import type { Sketch } from "../../sketch";
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

export function outlineOf({ title, headings, host, path, lines }: Sketch): Outline {
  const place = { host: toWords(host), path: toWords(path) };
  return {
    headings: [toWords(title), ...headings.map(toWords).filter(Boolean)].slice(0, mostHeadings),
    ...place,
    place: `${place.host} ${place.path}`,
    lines: lines.map(toWords),
  };
}
