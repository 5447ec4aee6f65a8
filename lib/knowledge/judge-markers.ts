import type { Condition, Markers, NoticeMarker, SystemMarkers } from "./markers-schema";

type Told = { when: Pick<Condition, "says" | "words" | "unsaid"> };

/** What of a product's markers the judge needs: which notice, step, field or link each of them is, and their words. */
export type JudgeMarkers = {
  id: string;
  notices: readonly Omit<NoticeMarker, "codes">[];
  steps: readonly (Pick<Markers["steps"][number], "step"> & Told)[];
  fields: readonly Pick<Markers["fields"][number], "field" | "steps">[];
  links: readonly Pick<Markers["links"][number], "link" | "words">[];
  offers: readonly (Pick<Markers["offers"][number], "offer" | "steps"> & Told)[];
};

/** The same without the elements, which the page's reader looks for. The places in the lists stay. */
export function toJudgeMarkers({ id, notices, steps, fields, links, offers }: SystemMarkers): JudgeMarkers {
  return {
    id,
    notices: notices.map(({ codes: _, ...words }) => words),
    steps: steps.map(({ when, ...step }) => ({ ...step, when: told(when) })),
    fields: fields.map(({ selector: _, ...field }) => field),
    links: links.map(({ selector: _, ...link }) => link),
    offers: offers.map(({ when, ...offer }) => ({ ...offer, when: told(when) })),
  };
}

function told({ says, words, unsaid }: Condition): Told["when"] {
  return { ...(says && { says }), ...(words && { words }), ...(unsaid && { unsaid }) };
}
