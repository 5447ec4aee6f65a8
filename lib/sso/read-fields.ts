import type { Markers } from "@/lib/knowledge/markers-schema";
import { findShown } from "./find-shown";
import type { Reading, Step } from "./reading";
import { selectorOf } from "./selector-of";

/** Selectors of the visible fields of this step, the first that fits for each. Never what they contain. */
export function readFields(document: Document, markers: Markers["fields"], step: Step): Reading["fields"] {
  const fields: Reading["fields"] = {};
  for (const { field, selector, steps } of markers) {
    if (fields[field] !== undefined || (steps && !steps.includes(step))) continue;
    const element = findShown(document, selector);
    const found = element && selectorOf(element);
    if (!found) continue;
    if (field === "code") fields.code = [found];
    else fields[field] = found;
  }
  return fields;
}
