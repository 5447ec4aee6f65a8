import type { Markers } from "@/lib/knowledge/markers-schema";
import { addressOf } from "./address-of";
import { findAll } from "./find-all";
import { isVisible } from "./is-visible";
import { findPhrase } from "./phrase";
import type { Reading } from "./reading";
import { type Sentence, splitSentences } from "./sentence";

const longestText = 120;
const mostLinks = 100;

/** Where the page's own links lead: absolute http(s) addresses only, the first visible one for each purpose. */
export function readLinks(document: Document, address: URL, markers: Markers["links"]): Reading["links"] {
  const links: Reading["links"] = {};
  const texts = markers.some(({ words }) => words) ? readTexts(document) : [];
  for (const { link, selector, words } of markers) {
    if (links[link] !== undefined) continue;
    const candidates = [
      ...(selector ? findAll(document, selector).map((element) => element.closest("a[href]")) : []),
      ...(words ? texts.filter(({ sentences }) => mentions(sentences, words)).map(({ anchor }) => anchor) : []),
    ];
    for (const anchor of candidates) {
      const target = anchor && isVisible(anchor) ? addressOf(anchor, document, address) : null;
      if (!target) continue;
      links[link] = target;
      break;
    }
  }
  return links;
}

type LinkText = { anchor: Element; sentences: Sentence[] };

/** The texts of the first links that are no navigation of the whole site. */
function readTexts(document: Document): LinkText[] {
  const texts: LinkText[] = [];
  for (const anchor of document.links) {
    if (texts.length >= mostLinks) break;
    const text = anchor.textContent ?? "";
    if (text.length > longestText || anchor.closest("nav, header")) continue;
    texts.push({ anchor, sentences: splitSentences(text) });
  }
  return texts;
}

function mentions(sentences: readonly Sentence[], phrases: readonly string[]): boolean {
  return sentences.some(({ words }) => phrases.some((phrase) => findPhrase(words, phrase).length > 0));
}
