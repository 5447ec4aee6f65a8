import type { JudgeMarkers } from "@/lib/knowledge/judge-markers";
import type { Reading, Step } from "../reading";

/** Selectors of the visible fields of this step, the first that was found for each. */
export function readFields(
  markers: JudgeMarkers["fields"],
  found: readonly (string | null)[],
  step: Step,
): Reading["fields"] {
  const fields: Reading["fields"] = {};
  for (const [at, { field, steps }] of markers.entries()) {
    const selector = found[at];
    if (!selector || fields[field] !== undefined || (steps && !steps.includes(step))) continue;
    if (field === "code") fields.code = [selector];
    else fields[field] = selector;
  }
  return fields;
}
