import type { Sketch } from "../sketch";
import { attributesOf, typeOf } from "./attributes-of";
import { fillable } from "./fillable";
import { findAll } from "./find-all";
import { isVisible } from "./is-visible";

const mostFields = 60;

/** The visible fields to be filled in, by their types and names. */
export function findAsked(document: Document): Sketch["asked"] {
  return findAll(document, fillable)
    .slice(0, mostFields)
    .filter(isVisible)
    .map((field) => ({ type: typeOf(field), names: attributesOf(field, ["id", "name", "autocomplete"], 199) }));
}
