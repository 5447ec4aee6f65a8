import { watchPage } from "@/lib/sso/watch/watch-page";

/** How long nothing may have changed on a page that has scripts. */
const quietMs = 100;
/** What fades in for longer than this is a decoration. */
const longestAnimationMs = 2_000;

/**
 * Calls `onSettled` once, when the document has loaded, its short timers have fired, what fades in is there, and
 * nothing has changed for a moment; at the latest after `boundMs`. A page without scripts has settled as it loads.
 */
export function whenSettled(document: Document, onSettled: () => void, boundMs: number): void {
  const stop = new AbortController();
  const { signal } = stop;
  let timers = 0;
  let lastChange = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function end(): void {
    if (signal.aborted) return;
    stop.abort();
    clearTimeout(timer);
    onSettled();
  }

  function check(): void {
    clearTimeout(timer);
    if (signal.aborted || document.readyState !== "complete" || timers > 0) return;
    const leftMs = document.scripts.length > 0 ? lastChange + quietMs - performance.now() : 0;
    if (leftMs > 0) timer = setTimeout(check, leftMs);
    else if (isFading(document)) timer = setTimeout(check, quietMs);
    else end();
  }

  function note(): void {
    lastChange = performance.now();
    check();
  }

  window.addEventListener(
    "entree:timers",
    (event) => {
      timers = (event as CustomEvent<number>).detail;
      note();
    },
    { signal },
  );
  document.addEventListener("DOMContentLoaded", () => watchPage(document, note, { signal }), { signal });
  // What the page itself does on load comes in the same turn: it is over in the next one.
  window.addEventListener("load", () => setTimeout(note), { signal });
  setTimeout(end, boundMs);
}

function isFading(document: Document): boolean {
  return document.getAnimations().some((animation) => {
    const end = Number(animation.effect?.getComputedTiming().endTime ?? 0);
    return animation.playState === "running" && end - Number(animation.currentTime ?? 0) <= longestAnimationMs;
  });
}
