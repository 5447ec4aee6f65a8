import { normaliseText } from "../normalise-text";
import { isQuiet } from "./is-quiet";
import { readLines } from "./read-lines";

const longestPage = 1_500;
const mostLines = 25;
const mostLinks = 25;

const articles =
  'article, time, [itemprop="articleBody"], [class*="breadcrumb" i], [class*="article" i], [class*="blog" i], ' +
  '[class*="wiki" i], table tr:nth-child(4), tr > th + th';
/** What help, news and documentation are called, in their titles and addresses. */
const lectures =
  /(?:^|[^a-z])(?:faq|aide|help|assistance|support|guide|docs?|documentation|wiki|blog|actualites?|news|tuto\w*|comment|how|questions?|messages d.erreur|error messages|examples?)(?:[^a-z]|$)/;
/** The pages that help to log in are a login's own. */
const helping = /forgot|reset|recover|oubli|password|login|auth|sso/;

/** Whether a page has little but a message to give: short, no article, no help, no list of questions. */
export function isMessagePage(document: Document, page: Element): boolean {
  if (document.querySelector(articles) || page.querySelectorAll("a[href]").length > mostLinks) return false;
  const headings = [...page.querySelectorAll("h1, h2, h3, h4, dt, summary")]
    .filter((heading) => !isQuiet(heading))
    .map((heading) => normaliseText(heading.textContent ?? ""));
  if (headings.length > 4 || headings.some((heading) => heading.endsWith("?"))) return false;
  const path = document.location?.pathname.toLowerCase() ?? "";
  if (
    [normaliseText(document.title), headings[0] ?? "", helping.test(path) ? "" : path].some((name) =>
      lectures.test(name),
    )
  )
    return false;
  const lines = readLines(page).filter(({ isLink }) => !isLink);
  return lines.length <= mostLines && lines.reduce((sum, { text }) => sum + text.length, 0) <= longestPage;
}
