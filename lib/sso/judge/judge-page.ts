import { commonNotices } from "@/lib/knowledge/common/common-notices";
import type { JudgeMarkers } from "@/lib/knowledge/judge-markers";
import type { NoticeKind, Reading, Step } from "../reading";
import type { Sketch } from "../sketch";
import { askedFor } from "./asked-for";
import { findActions } from "./common/find-actions";
import { findFields } from "./common/find-fields";
import { findForms } from "./common/find-forms";
import { findLinks } from "./common/find-links";
import { findOffers } from "./common/find-offers";
import { inferStep, type Sight } from "./common/infer-step";
import { outlineOf } from "./common/outline";
import { holds, type Scene } from "./condition";
import { messagesOf } from "./messages-of";
import { readFields } from "./read-fields";
import { readLinks } from "./read-links";
import { readNotices } from "./read-notices";

/** Where words of that kind are about something else: a mail with a code, an account that has no factor yet. */
const outOfPlace: Partial<Record<NoticeKind, readonly Step[]>> = {
  "reset-sent": ["activation", "enrolment", "code", "push", "choose-factor"],
  "bad-credentials": ["enrolment", "push", "choose-factor"],
};
const mostOffers = 20;

/**
 * What a page shows, judged by its sketch with the markers of its product: null where it is of none. The product's own
 * markers decide; what they leave open, and any page of no known product, is read by its structure.
 */
export function judgePage(sketch: Sketch, system: JudgeMarkers | null): Reading {
  const messages = messagesOf(sketch);
  const markers = [...(system?.notices ?? []), ...commonNotices];
  const notices = readNotices(markers, sketch.coded, messages, askedFor(sketch));
  const scene: Scene = { messages, notices };
  const sight: Sight = {
    sketch,
    notices,
    isKnown: system !== null,
    outline: outlineOf(sketch),
    actions: findActions(sketch.actions),
    forms: findForms(sketch.forms),
  };
  const known = system?.steps.find(({ when }, at) => sketch.steps.includes(at) && holds(when, scene));
  const step = known?.step ?? inferStep(sight);
  if (step === "none") return { system: sketch.system, step, notices: [], fields: {}, links: {}, offers: [] };
  return {
    system: sketch.system,
    step,
    notices: notices.filter(({ kind }) => !outOfPlace[kind]?.includes(step)),
    fields: Object.assign(
      {},
      ...sight.forms.map((form) => findFields(form, step)).reverse(),
      readFields(system?.fields ?? [], sketch.fields, step),
    ),
    links: { ...findLinks(sight.actions), ...readLinks(system?.links ?? [], sketch.links, sketch.actions) },
    // No product offers itself as another way in.
    offers: readOffers(scene, sight, system?.offers ?? [], step).filter((offer) => offer !== sketch.system),
  };
}

function readOffers(scene: Scene, sight: Sight, markers: JudgeMarkers["offers"], step: Step): string[] {
  const own = markers
    .filter(
      ({ steps, when }, at) =>
        sight.sketch.offers.includes(at) && (!steps || steps.includes(step)) && holds(when, scene),
    )
    .map(({ offer }) => offer);
  const all = new Set<string>([...own, ...findOffers(sight.actions, step, () => sight.outline.lines)]);
  // What is waited for is another device, whether the page says how it asks there or not.
  if (step === "push" && all.size === 0) all.add("push");
  return [...all].slice(0, mostOffers);
}
