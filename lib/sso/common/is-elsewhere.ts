import { isVisible } from "../is-visible";
import type { Outline } from "./outline";
import * as words from "./step-words";
import { toWords } from "./words";

/** What pages to read have, and pages to log in have not. */
const ofArticles = 'article, time, video, pre, [class*="breadcrumb" i], [role="grid"], th + th';

/**
 * Whether a page is of something else than a login: to read, to write on, or an application. What such a page says of
 * accounts and codes is not said to the student.
 */
export function isElsewhere(document: Document, outline: Outline): boolean {
  if (words.isOtherPlace(outline.path) || (words.isOtherPlace(outline.host) && !words.isLoginPlace(outline.path)))
    return true;
  if (document.querySelector(ofArticles)) return true;
  return (
    [...document.getElementsByTagName("textarea")].some(isVisible) ||
    (!words.isLoginHost(outline.host) && hasLoginInMenu(document))
  );
}

/** A page that leads to the login from its menu is not the login itself. */
function hasLoginInMenu(document: Document): boolean {
  for (const menu of document.querySelectorAll("nav, header"))
    for (const link of menu.getElementsByTagName("a"))
      if (words.saysLogin(toWords(link.textContent ?? ""))) return true;
  return false;
}
