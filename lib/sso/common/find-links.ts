import words from "@/lib/knowledge/common/link-words.json";
import { addressOf } from "../address-of";
import { isVisible } from "../is-visible";
import type { Reading } from "../reading";
import type { Action } from "./find-actions";
import { anyOf, toWords } from "./words";

type Link = keyof Reading["links"];

const never = () => false;
const isContact = anyOf(words.contact);
/** In the order of trial: "reset your password, or contact us" resets. */
const kinds: readonly { link: Link; says: (words: string) => boolean; hints: (words: string) => boolean }[] = [
  { link: "reset", says: anyOf(words.reset), hints: anyOf(words.resetHint) },
  { link: "activation", says: anyOf(words.activation), hints: anyOf(words.activationHint) },
  { link: "help", says: anyOf(words.help), hints: anyOf(words.helpHint) },
  { link: "back", says: anyOf(words.back), hints: never },
  { link: "help", says: isContact, hints: never },
];

/** Where the page's links lead that help a person who cannot get in, each the first visible one. */
export function findLinks(document: Document, address: URL, actions: readonly Action[]): Reading["links"] {
  const links: Reading["links"] = {};
  for (const { element, text } of actions) {
    const kind = element.hasAttribute("href") && kindOf(element, text);
    if (!kind || links[kind] !== undefined || !isOfLogin(element, kind, text)) continue;
    const target = isVisible(element) ? addressOf(element, document, address) : null;
    if (target) links[kind] = target;
  }
  return links;
}

function kindOf(element: Element, text: string): Link | undefined {
  const said = kinds.find(({ says }) => says(text));
  if (said) return said.link;
  const path = toWords((element.getAttribute("href") ?? "").replace(/[?#].*/, ""));
  const hinted = kinds.find(({ hints }) => hints(path));
  return hinted ? hinted.link : /^\s*[←⟵‹«]/.test(element.textContent ?? "") ? "back" : undefined;
}

/** The menu of the site is not about this login, and its foot has a contact for everything. */
function isOfLogin(element: Element, kind: Link, text: string): boolean {
  const isGeneral = kind === "back" || isContact(text);
  return !element.closest(isGeneral ? "nav, header, footer, [role=contentinfo]" : "nav");
}
