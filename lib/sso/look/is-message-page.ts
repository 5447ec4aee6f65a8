import { isQuiet } from "./is-quiet";
import { readLines } from "./read-lines";

const longestPage = 1_500;
const mostLines = 25;
const mostLinks = 25;
const mostHeadings = 4;

const articles =
  'article, time, [itemprop="articleBody"], [class*="breadcrumb" i], [class*="article" i], [class*="blog" i], ' +
  '[class*="wiki" i], table tr:nth-child(4), tr > th + th';
/** Whether a page has little but a message to give: short, no article, no list of questions. */
export function isMessagePage(document: Document, page: Element): boolean {
  if (isOfManyLinks(page) || document.querySelector(articles)) return false;
  const headings = headingsOf(page);
  if (headings.length > mostHeadings || headings.some((heading) => /[?？]\s*$/.test(heading))) return false;
  const lines = readLines(page).filter(({ isLink }) => !isLink);
  return lines.length <= mostLines && lines.reduce((sum, { text }) => sum + text.length, 0) <= longestPage;
}

/** Whether it leads to so much that it is no message. */
export function isOfManyLinks(page: Element): boolean {
  return page.querySelectorAll("a[href]").length > mostLinks;
}

/** The headings of a page's content, and what is asked and answered on it. */
export function headingsOf(page: Element): string[] {
  return [...page.querySelectorAll("h1, h2, h3, h4, dt, summary")]
    .filter((heading) => !isQuiet(heading))
    .map((heading) => heading.textContent ?? "");
}
