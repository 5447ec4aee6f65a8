import { normaliseText } from "../normalise-text";
import type { Sketch } from "../sketch";

/** What help, news and documentation are called, in their titles and addresses. */
const lectures =
  /(?:^|[^a-z])(?:faq|aide|help|assistance|support|guide|docs?|documentation|wiki|blog|actualites?|news|tuto\w*|comment|how|questions?|messages d.erreur|error messages|examples?)(?:[^a-z]|$)/;
/** The pages that help to log in are a login's own. */
const helping = /forgot|reset|recover|oubli|password|login|auth|sso/;

/** Whether a page that asks for nothing is help, news or documentation by its names: it quotes messages, and gives none. */
export function isLecture({ asked, title, lead, path }: Pick<Sketch, "asked" | "title" | "lead" | "path">): boolean {
  if (asked.length > 0) return false;
  const place = path.toLowerCase();
  const names = [normaliseText(title), normaliseText(lead), helping.test(place) ? "" : place];
  return names.some((name) => lectures.test(name));
}
