import words from "@/lib/knowledge/common/link-words.json";
import type { Reading } from "../../reading";
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
export function findLinks(actions: readonly Action[]): Reading["links"] {
  const links: Reading["links"] = {};
  for (const action of actions) {
    const { target } = action.sketch;
    const kind = target && kindOf(action);
    if (kind && links[kind] === undefined && isOfLogin(action, kind)) links[kind] = target;
  }
  return links;
}

function kindOf({ sketch: { href = "", content }, text }: Action): Link | undefined {
  const said = kinds.find(({ says }) => says(text));
  if (said) return said.link;
  const path = toWords(href);
  const hinted = kinds.find(({ hints }) => hints(path));
  return hinted ? hinted.link : /^\s*[←⟵‹«]/.test(content) ? "back" : undefined;
}

/** The menu of the site is not about this login, and its foot has a contact for everything. */
function isOfLogin({ sketch: { nav, header, footer }, text }: Action, kind: Link): boolean {
  const isGeneral = kind === "back" || isContact(text);
  return !nav && !(isGeneral && (header || footer));
}
