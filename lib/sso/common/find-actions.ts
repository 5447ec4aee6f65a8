import { isVisible } from "../is-visible";
import { saysSelect } from "./step-words";
import { toWords } from "./words";

/** Something to click or to choose: a link, a button, an option. */
export type Action = {
  element: Element;
  /** What it says, its picture's words included. */
  text: string;
  /** Its names, classes and address, in words. */
  hints: string;
};

const tags = ["a", "button", "input", "option", "label"];
const mostOfATag = 120;
const longestText = 160;
const longestGeneric = 30;
const clicked = /^(?:submit|button|image|radio)$/;

/** Everything on the page that can be clicked, visible or not: {@link isOffered} tells. */
export function findActions(document: Document): Action[] {
  const actions: Action[] = [];
  for (const tag of tags) {
    const elements = document.getElementsByTagName(tag);
    for (let index = 0; index < elements.length && index < mostOfATag; index++) {
      const element = elements[index];
      if (element && (tag !== "input" || clicked.test(element.getAttribute("type")?.toLowerCase() ?? "")))
        actions.push(describe(element));
    }
  }
  return actions;
}

/** "Select" says nothing without its row. */
function contentOf(element: Element): string {
  const content = element.textContent ?? "";
  const row = element.parentElement;
  if (content.length > longestGeneric || !row || !/^(?:a|button)$/.test(element.localName)) return content;
  const isAlone = row.querySelectorAll("a, button, input").length === 1;
  return isAlone && saysSelect(toWords(content)) ? (row.textContent ?? content) : content;
}

function describe(element: Element): Action {
  const content = contentOf(element);
  const picture = element.firstElementChild && element.querySelector("img, svg, use");
  const spoken = element.localName === "input" ? [...said, "value"] : said;
  const text = [content.slice(0, longestText), ...given(element, spoken), ...given(picture, ["alt"])].join(" ");
  let words: string | undefined;
  return {
    element,
    text: toWords(text),
    get hints() {
      words ??= toWords([...given(element, hinting), ...given(picture, ["src", "title", "href"], -60)].join(" "));
      return words;
    },
  };
}

const said = ["aria-label", "title", "alt"];
const hinting = ["id", "name", "class", "href", "value", "formaction", "data-provider"];

/** The values of those attributes that the element has, from their start or to their end. */
function given(element: Element | null, names: readonly string[], length = longestText): string[] {
  return names.flatMap((name) => {
    const value = element?.getAttribute(name);
    return value ? (length < 0 ? value.slice(length) : value.slice(0, length)) : [];
  });
}

/** Whether a person can click it here: not in the head or the foot of the site. */
export function isOffered({ element }: Action): boolean {
  if (element.closest("footer, nav, [role=contentinfo], [role=navigation]") || isHome(element)) return false;
  if (element.localName === "option") return isVisible(element.closest("select") ?? element);
  return (
    isVisible(element) || (element.getAttribute("type") === "radio" && isVisible(element.parentElement ?? element))
  );
}

/** The site's name in its head leads to its first page, whatever it is called. */
function isHome(element: Element): boolean {
  return (
    /^(?:https?:\/\/[^/]+)?\/?$/.test(element.getAttribute("href") ?? "-") &&
    element.closest("header, [role=banner]") !== null
  );
}
