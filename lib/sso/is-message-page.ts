import { readLines } from "./read-lines";

const longestPage = 1_500;
const mostLines = 25;
const mostLinks = 25;

/** Whether a page with nothing to fill in is one that only has something to say: short, and no article. */
export function isMessagePage(document: Document, page: Element): boolean {
  if (document.querySelector('article, time, [itemprop="articleBody"], [class*="breadcrumb" i], table tr:nth-child(4)'))
    return false;
  if (page.querySelectorAll("h2, h3").length > 3 || page.querySelectorAll("a[href]").length > mostLinks) return false;
  const lines = readLines(page).filter(({ isLink }) => !isLink);
  return lines.length <= mostLines && lines.reduce((sum, { text }) => sum + text.length, 0) <= longestPage;
}
