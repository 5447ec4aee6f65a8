import type { ActionSketch } from "../sketch";
import { addressOf } from "./address-of";
import { attributeOf, attributesOf, flag, typeOf } from "./attributes-of";
import { isVisible } from "./is-visible";
import { footer, head, header, margin, nav, placeOf } from "./place-of";

const tags: readonly ActionSketch["tag"][] = ["a", "button", "input", "option", "label"];
const mostOfATag = 120;
/** A page with more than that is an application or a newspaper: its login is at its head, or in a form. */
const mostOfALongPage = 50;
const longestText = 160;
const longestGeneric = 30;
const clicked = /^(?:submit|button|image|radio)$/;
const said = ["aria-label", "title", "alt"];
const hinting = ["id", "name", "class", "href", "value", "formaction", "data-provider"];

/** Addresses and names of buttons that hand over to another login. */
const delegation =
  /[?&](?:entityid|idp|idphint|kc_idp_hint|client_name|provider|connection)=|\/broker\/|clientredirect|shibboleth\.sso\/login|\/(?:saml2?|oauth2?|oidc|openid)\//i;

/** Everything on the page that can be clicked, in the order of the page, with where it stands and whether it is seen. */
export function sketchActions(document: Document, address: URL): ActionSketch[] {
  const ways: string[] = [];
  return tags
    .flatMap((tag) => firstOf(document, tag))
    .sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1))
    .map((element) => sketchAction(element, element.localName as ActionSketch["tag"], document, address, ways));
}

/** What of a tag can be clicked, among its first on the page and those of its forms: a long page has thousands. */
function firstOf(document: Document, tag: string): Element[] {
  const elements = document.getElementsByTagName(tag);
  const isLong = elements.length > mostOfATag;
  const first = take(elements, isLong ? mostOfALongPage : mostOfATag);
  if (isLong) for (const form of document.forms) first.push(...take(form.getElementsByTagName(tag), mostOfALongPage));
  const once = isLong ? [...new Set(first)].slice(0, mostOfATag) : first;
  return tag === "input" ? once.filter((input) => clicked.test(typeOf(input))) : once;
}

/** The first of a live list, which is slow to spread whole. */
function take(elements: HTMLCollectionOf<Element>, most: number): Element[] {
  return Array.from({ length: Math.min(elements.length, most) }, (_, at) => elements[at] as Element);
}

function sketchAction(
  element: Element,
  tag: ActionSketch["tag"],
  document: Document,
  address: URL,
  ways: string[],
): ActionSketch {
  const content = element.textContent ?? "";
  const picture = element.firstElementChild && element.querySelector("img, svg, use");
  const href = element.getAttribute("href");
  const place = placeOf(element);
  const isLink = href !== null && !(place & nav) && isVisible(element);
  const target = isLink ? addressOf(element, document, address) : null;
  return {
    tag,
    content: content.slice(0, longestText + 1),
    row: content.length > longestGeneric ? undefined : rowOf(element, tag),
    said: `${attributesOf(element, tag === "input" ? [...said, "value"] : said, longestText)} ${attributeOf(picture, "alt", longestText)}`,
    hints: `${attributesOf(element, hinting, longestText)} ${endsOf(picture)}`,
    target: target ?? undefined,
    href: target === null ? undefined : href?.replace(/[?#].*/, "").slice(0, 300),
    way: wayOf(element, href, ways),
    offered: flag(!(place & margin) && !(place & head && isHome(href)) && isClickable(element, tag)),
    nav: flag(Boolean(place & nav)),
    header: flag(Boolean(place & header)),
    footer: flag(Boolean(place & footer)),
    cookies: flag(isOfCookies(element, tag)),
    box: flag(element.firstElementChild !== null && element.querySelector("[type=checkbox]") !== null),
  };
}

/** "Select" says nothing without its row. */
function rowOf(element: Element, tag: string): string | undefined {
  const row = tag === "a" || tag === "button" ? element.parentElement : null;
  if (!row || row.firstChild === row.lastChild) return undefined;
  return row.querySelectorAll("a, button, input").length === 1 ? row.textContent?.slice(0, longestText) : undefined;
}

function endsOf(picture: Element | null): string {
  if (!picture) return "";
  return ["src", "title", "href"].map((name) => picture.getAttribute(name)?.slice(-60) ?? "").join(" ");
}

function wayOf(element: Element, href: string | null, ways: string[]): number | undefined {
  const [action, value] = ["formaction", "value"].map((name) => element.getAttribute(name));
  const way = href ?? action ?? value;
  if (way == null || !delegation.test(`${href}\n${action}\n${value}`)) return undefined;
  if (!ways.includes(way)) ways.push(way);
  return ways.indexOf(way);
}

function isClickable(element: Element, tag: string): boolean {
  if (tag === "option") return isVisible(element.closest("select") ?? element);
  return isVisible(element) || (typeOf(element) === "radio" && isVisible(element.parentElement ?? element));
}

/** The site's name in its head leads to its first page, whatever it is called. */
function isHome(href: string | null): boolean {
  return /^(?:https?:\/\/[^/]+)?\/?$/.test(href ?? "-");
}

/** A button of a banner about cookies. */
function isOfCookies(element: Element, tag: string): boolean {
  const banner = '[class*="cookie" i], [id*="cookie" i], [id*="tarteaucitron" i]';
  return /^(?:button|input)$/.test(tag) && element.closest(banner) !== null;
}
