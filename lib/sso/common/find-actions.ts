import { isVisible } from "../is-visible";
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

function describe(element: Element): Action {
  const content = element.textContent ?? "";
  const picture = element.querySelector("img, svg, use");
  const own = ["aria-label", "title", "alt", "id", "name", "class", "href", "value", "formaction", "data-provider"];
  const given = own.map((name) => element.getAttribute(name)?.slice(0, longestText) ?? "");
  const pictured = ["alt", "src", "title", "href"].map((name) => picture?.getAttribute(name)?.slice(-60) ?? "");
  const [aria = "", title = "", alt = ""] = given;
  const isField = element.localName === "input";
  const text = `${content.slice(0, longestText)} ${aria} ${title} ${alt} ${pictured[0]} ${isField ? given[7] : ""}`;
  return { element, text: toWords(text), hints: toWords([...given.slice(3), ...pictured.slice(1)].join(" ")) };
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
