import type { JudgeMarkers } from "@/lib/knowledge/judge-markers";
import type { Reading } from "../reading";
import type { ActionSketch } from "../sketch";
import { findPhrase } from "./phrase";
import { type Sentence, splitSentences } from "./sentence";

const longestText = 120;

/** Where the product's own links lead, the first visible one for each purpose: by their elements, then by what they say. */
export function readLinks(
  markers: JudgeMarkers["links"],
  found: readonly (string | null)[],
  actions: readonly ActionSketch[],
): Reading["links"] {
  const links: Reading["links"] = {};
  const texts = markers.some(({ words }) => words) ? readTexts(actions) : [];
  for (const [at, { link, words }] of markers.entries()) {
    if (links[link] !== undefined) continue;
    const target = found[at] ?? (words && texts.find(({ sentences }) => mentions(sentences, words))?.target);
    if (target) links[link] = target;
  }
  return links;
}

/** The texts of the links that are no navigation of the whole site. */
function readTexts(actions: readonly ActionSketch[]): { target: string; sentences: Sentence[] }[] {
  return actions.flatMap(({ target, content, nav, header }) =>
    target === undefined || nav || header || content.length > longestText
      ? []
      : [{ target, sentences: splitSentences(content) }],
  );
}

function mentions(sentences: readonly Sentence[], phrases: readonly string[]): boolean {
  return sentences.some(({ words }) => phrases.some((phrase) => findPhrase(words, phrase).length > 0));
}
