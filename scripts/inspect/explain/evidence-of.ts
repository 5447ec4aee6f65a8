import type { Condition } from "@/lib/knowledge/markers-schema";
import { says } from "@/lib/sso/judge/read-notices";
import { isVisible } from "@/lib/sso/look/is-visible";
import { partThatMatches } from "./part-that-matches";
import { pointAt, quote } from "./point-at";
import type { SeenPage } from "./seen-page";

/** What in the page meets each part of a condition that holds. */
export function evidenceOf(condition: Condition, { document, address, messages }: SeenPage): string[] {
  const { present = [], shown = [], absent = [], words = [], unsaid = [] } = condition;
  return [
    ...present.map((selector) => `present ${first(document, selector, () => true)}`),
    ...shown.map((selector) => `shown ${first(document, selector, isVisible)}`),
    ...absent.map((selector) => `absent ${selector}`),
    ...(condition.address ? [`address ${condition.address} → ${address.hostname}${address.pathname}`] : []),
    ...(condition.says ? [`says ${condition.says.join(" or ")}`] : []),
    ...words.flatMap((phrase) => {
      const message = messages.find(({ sentences }) => sentences.some((sentence) => says(sentence, [phrase])));
      return message ? [`words ${quote(phrase)} → ${quote(message.text)}`] : [];
    }),
    ...(unsaid.length > 0 ? [`unsaid ${unsaid.map(quote).join(", ")}`] : []),
  ];
}

function first(document: Document, selector: string, test: (element: Element) => boolean): string {
  const element = [...document.querySelectorAll(selector)].find(test);
  return element ? `${partThatMatches(selector, element)} → ${pointAt(element)}` : selector;
}
