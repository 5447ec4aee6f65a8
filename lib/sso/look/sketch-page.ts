import type { LookCondition, LookMarkers } from "@/lib/knowledge/look-markers";
import type { FormSketch, Sketch } from "../sketch";
import { addressOf } from "./address-of";
import { flag } from "./attributes-of";
import { findAll } from "./find-all";
import { findAsked } from "./find-asked";
import { findShown } from "./find-shown";
import { findPage, hearMessages, sketchBox } from "./hear-messages";
import { headingsOf } from "./is-message-page";
import { isVisible } from "./is-visible";
import { lookingOnce } from "./looking-once";
import { meets } from "./meets";
import { recogniseSystem } from "./recognise-system";
import { selectorOf } from "./selector-of";
import { sketchActions } from "./sketch-actions";
import { sketchCodes } from "./sketch-codes";
import { sketchForms } from "./sketch-forms";
import { sketchSelects } from "./sketch-selects";
import { sketchHeadings, sketchLines, sketchRules } from "./sketch-text";

/** What pages to read have, and pages to log in have not. */
const ofArticles = 'article, time, video, pre, [class*="breadcrumb" i], [role="grid"], th + th';
const picturesOfSecrets =
  'a[href^="otpauth:"], img[src*="qr" i], img[alt*="qr" i], canvas[id*="qr" i], canvas[class*="qr" i], [id*="qrcode" i], [class*="qrcode" i]';
const longestText = 400;

/**
 * All of a page that a judge has to know, with the markers of the products it may be of. Leaves the page as it is, and
 * never looks at what was typed. Which words mean what is not known here.
 */
export function sketchPage(document: Document, address: URL, markers: readonly LookMarkers[]): Sketch {
  return lookingOnce(() => sketch(document, address, recogniseSystem(document, address, markers)));
}

/** What is looked for on a page of no product. */
const nothing = { regions: [], codes: [], steps: [], offers: [], fields: [], links: [] };

function sketch(document: Document, address: URL, system: LookMarkers | null): Sketch {
  const { regions, codes, steps, offers, fields, links } = system ?? nothing;
  const asked = findAsked(document);
  const forms = sketchForms(document);
  const page = asked.length > 0 ? null : findPage(document, regions);
  return {
    system: system?.id ?? null,
    host: address.hostname.slice(0, 300),
    path: address.pathname.slice(0, 2_000),
    title: document.title.slice(0, longestText),
    heading: (document.querySelector("h1, h2, legend")?.textContent ?? "").slice(0, longestText),
    lead: (page && headingsOf(page)[0]?.slice(0, longestText)) ?? "",
    headings: sketchHeadings(document),
    asked,
    said: hearMessages(document, regions, asked, page).map(sketchBox),
    coded: sketchCodes(document, codes),
    // No words refuse a step that elements alone make out.
    steps: findMet(steps, document, address, ({ told }) => !told),
    offers: findMet(offers, document, address),
    fields: fields.map((selector) => {
      const field = findShown(document, selector);
      return field && selectorOf(field);
    }),
    links: links.map((selector) => selector && linkOf(document, address, selector)),
    lines: sketchLines(document),
    rules: sketchRules(document, forms),
    forms,
    actions: sketchActions(document, address),
    selects: sketchSelects(document),
    // A product's own page may be built like any other.
    article: flag(system === null && document.querySelector(ofArticles) !== null),
    writing: flag([...document.getElementsByTagName("textarea")].some(isVisible)),
    otpauth: flag(document.querySelector('a[href^="otpauth:"]') !== null),
    secret: flag(asksForCode(forms) && document.querySelector(picturesOfSecrets) !== null),
  };
}

/** Whether a form may ask for a code alone: a password beside something else is a login. */
function asksForCode(forms: readonly FormSketch[]): boolean {
  return forms.some(({ fields }) => fields.length === 1 || !fields.some(({ type }) => type === "password"));
}

/** The places of the conditions that the page meets, up to the first that is enough. */
function findMet(
  conditions: readonly LookCondition[],
  document: Document,
  address: URL,
  isEnough?: (met: LookCondition) => boolean,
): number[] {
  const met: number[] = [];
  for (const [at, condition] of conditions.entries()) {
    if (!meets(condition, document, address)) continue;
    met.push(at);
    if (isEnough?.(condition)) break;
  }
  return met;
}

/** Where the first visible link leads that the selector finds, or that holds what it finds. */
function linkOf(document: Document, address: URL, selector: string): string | null {
  for (const element of findAll(document, selector)) {
    const anchor = element.closest("a[href]");
    const target = anchor && isVisible(anchor) ? addressOf(anchor, document, address) : null;
    if (target) return target;
  }
  return null;
}
