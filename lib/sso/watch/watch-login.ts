import type { LookMarkers } from "@/lib/knowledge/look-markers";
import { findFormRegion } from "../look/find-message-places";
import type { Step } from "../reading";
import type { Sketch } from "../sketch";
import { awaitForm } from "./await-form";
import type { FormPlace } from "./can-change-reading";
import { watchPage } from "./watch-page";

/** Beyond this a page that never asked for anything is an application, or says what it has to say. */
const patienceMs = 15_000;
/** A page that asks for nothing and is one of these waits for nobody. */
const over: readonly Step[] = ["none", "logged-in"];

/** To be told what was seen, and then what that was judged to be. */
export type LoginWatch = { note(sketch: Sketch): void; noteStep(step: Step): void };

/**
 * Calls `onChange` when a login page may read differently. Once its form is gone and the login over, it only waits for
 * another form, and calls when that is there.
 */
export function watchLogin(
  document: Document,
  onChange: () => void,
  { signal, markers }: { signal: AbortSignal; markers: readonly LookMarkers[] },
): LoginWatch {
  const beganAt = performance.now();
  let current = new AbortController();
  let form: FormPlace | null = null;
  let step: Step | null = null;
  let hasForm = false;
  let hadForm = false;
  let isResting = false;

  const begin = (rests: boolean): void => {
    current.abort();
    current = new AbortController();
    isResting = rests;
    const until = AbortSignal.any([signal, current.signal]);
    if (rests) awaitForm(document, wake, { signal: until });
    else watchPage(document, onChange, { signal: until, form: () => form });
  };
  const wake = (): void => {
    begin(false);
    onChange();
  };
  const settle = (): void => {
    const isLong = hadForm || performance.now() - beganAt > patienceMs;
    const isOver = !hasForm && step !== null && over.includes(step) && isLong;
    if (isOver !== isResting && !signal.aborted) begin(isOver);
  };
  begin(false);

  return {
    note({ asked, system, rules }) {
      hasForm = asked.length > 0;
      hadForm ||= hasForm;
      // What is asked of a new password is said anywhere on its page.
      const region = hasForm && rules.length === 0 ? findFormRegion(document) : null;
      const own = markers.find(({ id }) => id === system)?.regions.filter(({ tone }) => tone !== "page") ?? [];
      form = region && { region, said: own.map(({ selector }) => selector).join(", ") };
      settle();
    },
    noteStep(judged) {
      step = judged;
      settle();
    },
  };
}
