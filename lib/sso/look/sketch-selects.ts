import type { Sketch } from "../sketch";
import { attributesOf, flag } from "./attributes-of";
import { isVisible } from "./is-visible";

const mostSelects = 60;
const fewest = 2;

/** The visible lists to choose from, with their names. */
export function sketchSelects(document: Document): Sketch["selects"] {
  return [...document.getElementsByTagName("select")]
    .slice(0, mostSelects)
    .filter((select) => isVisible(select.parentElement ?? select))
    .map((select) => ({
      names: attributesOf(select, ["name", "id", "aria-label"], 199),
      addresses: flag(holdsAddresses(select)),
    }));
}

/** The values of a list of identity providers are addresses or URNs. */
function holdsAddresses(select: Element): boolean {
  const options = [...select.getElementsByTagName("option")].slice(0, 5);
  return options.filter((option) => /^(?:https?:\/\/|urn:)/.test(option.getAttribute("value") ?? "")).length >= fewest;
}
