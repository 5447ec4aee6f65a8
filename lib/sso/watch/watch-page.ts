import { canChangeReading, type FormPlace, watchedMutations } from "./can-change-reading";

/** A burst of mutations is one change; a page that never rests is read a few times a second. */
const settleMs = 20;
const leastGapMs = 200;

type Watch = {
  signal: AbortSignal;
  /** Where the page had its form when it was last read; null where all of it counts. */
  form?: () => FormPlace | null;
};

/**
 * Calls `onChange` after the page may have come to read differently: one call for a burst, at most one each 200 ms,
 * and always one after the last change. Sets no timer while nothing changes; ends when the signal aborts.
 */
export function watchPage(document: Document, onChange: () => void, { signal, form = () => null }: Watch): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastCall = Number.NEGATIVE_INFINITY;

  function schedule(): void {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        lastCall = performance.now();
        onChange();
      },
      Math.max(settleMs, lastCall + leastGapMs - performance.now()),
    );
  }

  const observer = new MutationObserver((mutations) => {
    // What is on its way will read all of it.
    if (timer !== undefined) return;
    const place = form();
    if (mutations.some((mutation) => canChangeReading(mutation, place))) schedule();
  });
  observer.observe(document, watchedMutations);
  // What fades in or unfolds is seen only at the end, which is no mutation.
  const noteEnd = ({ target }: Event): void => {
    const end = { type: "attributes", target, addedNodes: [], removedNodes: [] } as unknown as MutationRecord;
    if (canChangeReading(end, form())) schedule();
  };
  document.addEventListener("transitionend", noteEnd, { passive: true, signal });
  document.addEventListener("animationend", noteEnd, { passive: true, signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
