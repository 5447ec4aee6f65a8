import type { Tone } from "../reading";
import { fillable } from "./fillable";
import { findAll } from "./find-all";
import { isVisible } from "./is-visible";
import { type Line, readLines } from "./read-lines";

/** A box marked as a message, or one line of unmarked text. */
export type MessagePlace = { box: Element; tone: Tone; line?: Line };

const alarms =
  /error|erreur|(?:^|[^a-z])err(?:[^a-z]|$)|invalid|danger|alert|warn|avertissement|fail|echec|refus|denied|critical|feedback|help-?block|rouge|(?:^|[^a-z])(?:red|msg|message|flash|toast|snackbar|notification|callout)(?:[^a-z]|$)/i;
const remarks =
  /info|success|succes|notice|confirm|status|notif|banner|bandeau|annonce|announce|(?:^|[^a-z])(?:ok|valid|green|vert)(?:[^a-z]|$)/i;

const mostElements = 6_000;
const mostNear = 40;
const longestNear = 300;
const mostAround = 80;
const smallRegion = 150;

/** Whether an element is marked, by its role or its names, as a place for messages. */
export function isNamedForMessages(element: Element): boolean {
  return toneOf(element, new Map()) !== null;
}

/** The places where any page, whatever its product, puts its messages, those marked as such first. */
export function findMessagePlaces(document: Document): MessagePlace[] {
  const places: MessagePlace[] = [];
  const known: Known = new Map();
  // Most of a page has names alone, and is not asked for the rest.
  const marked = new Set(document.body.querySelectorAll("[role], [aria-live]"));
  let count = 0;
  for (const box of document.body.querySelectorAll("[class], [id], [role], [aria-live]")) {
    if (++count > mostElements) break;
    const tone = marked.has(box) ? toneOf(box, known) : toneOfNames(box, known);
    if (tone) places.push({ box, tone });
  }
  for (const field of document.querySelectorAll('[aria-invalid="true"]')) places.push(...describedBy(document, field));
  places.push(...findNear(document));
  return places.sort((one, other) => rank(one) - rank(other));
}

const order = ["alarm", "remark", "near", "page"];

function rank({ tone }: MessagePlace): number {
  return order.indexOf(tone);
}

type Known = Map<string, Tone | null>;

function toneOf(box: Element, known: Known): Tone | null {
  const role = box.getAttribute("role");
  const live = box.getAttribute("aria-live");
  if (role === "alert" || role === "alertdialog" || live === "assertive")
    // A box marked as an alert may be named as mere information.
    return /info|success|succes/i.test(box.getAttribute("class") ?? "") ? "remark" : "alarm";
  if (role === "status" || role === "log") return "remark";
  return toneOfNames(box, known) ?? (role === "dialog" || live === "polite" ? "remark" : null);
}

function toneOfNames(box: Element, known: Known): Tone | null {
  const className = box.getAttribute("class") ?? "";
  // What was just put together is slow to look up.
  const name = box.id ? `${className} ${box.id}` : className;
  let tone = known.get(name);
  if (tone === undefined) {
    tone =
      remarks.test(name) && !/error|danger|erreur|warning/i.test(name) ? "remark" : alarms.test(name) ? "alarm" : null;
    known.set(name, tone);
  }
  return tone;
}

function describedBy(document: Document, field: Element): MessagePlace[] {
  return ["aria-errormessage", "aria-describedby"]
    .flatMap((name) => (field.getAttribute(name) ?? "").split(/\s+/))
    .flatMap((id): MessagePlace[] => {
      const box = id ? document.getElementById(id) : null;
      return box ? [{ box, tone: "alarm" }] : [];
    });
}

/** The lines of unmarked text around the fields; in red they are as good as marked. */
function findNear(document: Document): MessagePlace[] {
  const region = findFormRegion(document);
  if (!region || region.getElementsByTagName("*").length > smallRegion) return [];
  return readLines(region)
    .slice(0, mostAround)
    .filter(({ text, isLink, at }) => !isLink && text.length <= longestNear && !at.closest("dl"))
    .map((line) => ({ box: line.at, tone: isRed(line.at) ? "alarm" : "near", line }));
}

/** The first form that a person sees, and what stands directly around it; null where there is nothing to fill in. */
export function findFormRegion(document: Document): Element | null {
  const field = findAll(document, fillable).slice(0, mostNear).find(isVisible);
  if (!field) return null;
  let region = field.closest("form") ?? field.parentElement ?? field;
  for (let parent = region.parentElement; parent; parent = parent.parentElement) {
    if (parent.localName === "html" || parent.getElementsByTagName("*").length > mostAround) break;
    region = parent;
  }
  return region;
}

function isRed(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element).color ?? "";
  const [red = 0, green = 0, blue = 0] = (style.match(/[\d.]+/g) ?? []).map(Number);
  return red >= 140 && green <= 90 && blue <= 100;
}
