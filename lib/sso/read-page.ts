import { commonNotices } from "@/lib/knowledge/common/common-notices";
import type { SystemMarkers } from "@/lib/knowledge/markers-schema";
import { findActions } from "./common/find-actions";
import { findFields } from "./common/find-fields";
import { findForms } from "./common/find-forms";
import { findLinks } from "./common/find-links";
import { findOffers } from "./common/find-offers";
import { inferStep, type Sight } from "./common/infer-step";
import { outlineOf } from "./common/outline";
import { holds, type Scene } from "./condition";
import { hearMessages } from "./hear-messages";
import { lookingOnce } from "./is-visible";
import { readFields } from "./read-fields";
import { readLinks } from "./read-links";
import { readNotices } from "./read-notices";
import type { NoticeKind, Reading, Step } from "./reading";
import { recogniseSystem } from "./recognise-system";

/** Where words of that kind are about something else: a mail with a code, an account that has no factor yet. */
const outOfPlace: Partial<Record<NoticeKind, readonly Step[]>> = {
  "reset-sent": ["activation", "enrolment", "code", "push", "choose-factor"],
  "bad-credentials": ["enrolment", "push", "choose-factor"],
};
const mostOffers = 20;

/**
 * What a page shows, read with the markers of the products it may be of. Pure: the document in, plain data out, and
 * never what was typed. The product's own markers decide; what they leave open, and any page of no known product, is
 * read by its structure.
 */
export function readPage(document: Document, address: URL, markers: readonly SystemMarkers[]): Reading {
  return lookingOnce(() => read(document, address, markers));
}

function read(document: Document, address: URL, markers: readonly SystemMarkers[]): Reading {
  const system = recogniseSystem(document, address, markers);
  const messages = hearMessages(document, system?.regions ?? []);
  const notices = readNotices(document, [...(system?.notices ?? []), ...commonNotices], messages);
  const scene: Scene = { document, address, messages, notices };
  const sight = lookAt(scene, system !== null);
  const step = system?.steps.find(({ when }) => holds(when, scene))?.step ?? inferStep(sight);
  if (step === "none") return { system: system?.id ?? null, step, notices: [], fields: {}, links: {}, offers: [] };
  return {
    system: system?.id ?? null,
    step,
    notices: notices.filter(({ kind }) => !outOfPlace[kind]?.includes(step)),
    fields: Object.assign(
      {},
      ...sight.forms.map((form) => findFields(form, step)).reverse(),
      readFields(document, system?.fields ?? [], step),
    ),
    links: { ...findLinks(document, address, sight.actions), ...readLinks(document, address, system?.links ?? []) },
    // No product offers itself as another way in.
    offers: readOffers(scene, sight, system?.offers ?? [], step).filter((offer) => offer !== system?.id),
  };
}

/** Looks only at what is asked for: most steps are decided by the forms alone. */
function lookAt({ document, address, notices }: Scene, isKnown: boolean): Sight {
  let actions: Sight["actions"] | undefined;
  let forms: Sight["forms"] | undefined;
  return {
    document,
    notices,
    isKnown,
    outline: outlineOf(document, address),
    get actions() {
      actions ??= findActions(document);
      return actions;
    },
    get forms() {
      forms ??= findForms(document);
      return forms;
    },
  };
}

function readOffers(scene: Scene, sight: Sight, markers: SystemMarkers["offers"], step: Step): string[] {
  const offers = markers
    .filter(({ steps, when }) => (!steps || steps.includes(step)) && holds(when, scene))
    .map(({ offer }) => offer);
  const common: string[] = findOffers(sight.actions, step, () => sight.outline.lines);
  const all = new Set([...offers, ...common]);
  // What is waited for is another device, whether the page says how it asks there or not.
  if (step === "push" && all.size === 0) all.add("push");
  return [...all].slice(0, mostOffers);
}
