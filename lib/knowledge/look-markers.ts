import type { Condition, Markers, NoticeMarker, SystemMarkers } from "./markers-schema";

/** Elements and an address that decide; words decide too where it says so. */
export type LookCondition = Pick<Condition, "present" | "shown" | "absent" | "address"> & { told?: true };

/** What of a product's markers is looked for in the page itself. What it means, and all words, stay with the judge. */
export type LookMarkers = {
  id: string;
  recognition: Markers["recognition"];
  regions: Markers["regions"];
  /** `at`: their place among the notices. */
  codes: ({ at: number; selectors: readonly string[] } & Pick<NoticeMarker, "attribute">)[];
  steps: LookCondition[];
  fields: string[];
  links: (string | null)[];
  offers: LookCondition[];
};

/** What the page's reader is handed of a product's markers. */
export function toLookMarkers({ id, recognition, regions, ...markers }: SystemMarkers): LookMarkers {
  return {
    id,
    recognition,
    regions,
    codes: markers.notices.flatMap(({ codes, attribute }, at) =>
      codes ? [{ at, selectors: codes, ...(attribute && { attribute }) }] : [],
    ),
    steps: markers.steps.map(({ when }) => toLookCondition(when)),
    fields: markers.fields.map(({ selector }) => selector),
    links: markers.links.map(({ selector }) => selector ?? null),
    offers: markers.offers.map(({ when }) => toLookCondition(when)),
  };
}

function toLookCondition({ says, words, unsaid, ...elements }: Condition): LookCondition {
  return says || words || unsaid ? { ...elements, told: true } : elements;
}
