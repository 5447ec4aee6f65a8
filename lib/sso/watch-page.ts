import { canChangeReading, readAttributes } from "./can-change-reading";

/** A burst of mutations is one change; a page that never rests is read a few times a second. */
const settleMs = 20;
const leastGapMs = 200;

/**
 * Calls `onChange` after the page may have come to read differently: one call for a burst, at most one each 200 ms,
 * and always one after the last change. Sets no timer while nothing changes; ends when the signal aborts.
 */
export function watchPage(document: Document, onChange: () => void, { signal }: { signal: AbortSignal }): void {
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
    if (mutations.some(canChangeReading)) schedule();
  });
  observer.observe(document, {
    attributeFilter: readAttributes,
    characterData: true,
    childList: true,
    subtree: true,
  });
  // What fades in or unfolds is seen only at the end, which is no mutation.
  document.addEventListener("transitionend", schedule, { passive: true, signal });
  document.addEventListener("animationend", schedule, { passive: true, signal });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
