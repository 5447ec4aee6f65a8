import { fillable } from "../look/fillable";
import { findShown } from "../look/find-shown";

/** How long what comes is left alone before it is looked at. */
const patienceMs = 200;

/**
 * Calls `onForm` once, when something to fill in can be seen in a page that has nothing. Of the page it only hears what
 * elements come, and whether fields that it hides take up room; a timer is set for a field alone, and none runs
 * meanwhile. Ends when the signal aborts.
 */
export function awaitForm(document: Document, onForm: () => void, { signal }: { signal: AbortSignal }): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new AbortController();
  const look = (): void => {
    timer = undefined;
    if (findShown(document, fillable)) {
      end.abort();
      onForm();
    } else followHidden();
  };
  const schedule = (): void => {
    timer ??= setTimeout(look, patienceMs);
  };
  const sizes = new ResizeObserver((entries) => {
    if (entries.some(({ contentRect }) => contentRect.width > 0)) schedule();
  });
  const followHidden = (): void => {
    sizes.disconnect();
    for (const field of document.querySelectorAll(fillable)) sizes.observe(field);
  };
  const comings = new MutationObserver((mutations) => {
    if (mutations.some(({ addedNodes }) => [...addedNodes].some(bringsField))) schedule();
  });
  comings.observe(document, { childList: true, subtree: true });
  followHidden();
  AbortSignal.any([signal, end.signal]).addEventListener("abort", () => {
    comings.disconnect();
    sizes.disconnect();
    clearTimeout(timer);
  });
}

function bringsField(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.localName === "input" || element.getElementsByTagName("input").length > 0;
}
