import type { FieldSketch, FormSketch } from "../sketch";
import { attributeOf, attributesOf, flag, typeOf } from "./attributes-of";
import { isAside } from "./is-aside";
import { isVisible } from "./is-visible";
import { labelOf } from "./label-of";
import { selectorOf } from "./selector-of";

const untyped = /^(?:hidden|submit|button|image|reset|checkbox|radio|file|range|color)$/;
const mostInputs = 60;
const mostButtons = 10;

/** The visible forms of the page with their fields; those outside any form are one more. */
export function sketchForms(document: Document): FormSketch[] {
  const groups = new Map<Element | null, Element[]>();
  let looked = 0;
  for (const input of document.getElementsByTagName("input")) {
    if (looked++ >= mostInputs) break;
    if (untyped.test(typeOf(input)) || !canBeTyped(input)) continue;
    const form = input.closest("form");
    groups.set(form, [...(groups.get(form) ?? []), input]);
  }
  return [...groups].map(([form, inputs]) => ({
    names: attributesOf(form, ["id", "name", "action", "class"]),
    buttons: buttonsOf(form ?? document),
    text: (form?.textContent ?? "").slice(0, 600),
    fields: inputs.map((input) => sketchField(input, form)),
    aside: flag(isAside(form, document)),
    margin: flag(Boolean(form?.closest("header, nav, footer, aside"))),
  }));
}

/** Boxes out of the page or out of reach are traps for robots, or wait for another step. */
function canBeTyped(input: Element): boolean {
  if (input.closest('[aria-hidden="true"], [inert]') || !isVisible(input)) return false;
  const { right, bottom } = input.getBoundingClientRect();
  return right >= 0 && bottom >= 0;
}

function buttonsOf(root: ParentNode): string[] {
  const buttons = root.querySelectorAll("button, input[type=submit], input[type=button], input[type=image]");
  return [...buttons].slice(0, mostButtons).map((button) => {
    const given = attributesOf(button, ["value", "aria-label", "title", "alt"]);
    return `${button.textContent} ${given}`.slice(0, 200);
  });
}

function sketchField(input: Element, form: Element | null): FieldSketch {
  const ownName = (name: string): string => {
    // Frameworks put the form's name before the field's, which then tells nothing of the field.
    const prefix = `${form?.id}:`;
    return name.startsWith(prefix) ? name.slice(prefix.length) : name;
  };
  return {
    type: typeOf(input) || "text",
    autocomplete: attributeOf(input, "autocomplete", 200).toLowerCase(),
    names: `${ownName(attributeOf(input, "name", 199))} ${ownName(input.id.slice(0, 200))}`,
    label: labelOf(input),
    selector: selectorOf(input),
    box: flag(isBox(input)),
    fixed: flag(input.hasAttribute("disabled") || input.hasAttribute("readonly")),
  };
}

function isBox(input: Element): boolean {
  return attributeOf(input, "maxlength") === "1" || (attributeOf(input, "size") === "1" && !input.id.includes("date"));
}
