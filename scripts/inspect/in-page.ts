/** What runs in a page for `npm run inspect`: the content script's reader, with the markers of every product. */
import { systemMarkers } from "@/lib/knowledge/system-markers";
import { readPage } from "@/lib/sso/read-page";
import type { Reading } from "@/lib/sso/reading";
import { explain as explainPage } from "./explain/explain";
import type { Report } from "./report";
import { whenSettled } from "./when-settled";

export { toLookMarkers } from "@/lib/knowledge/look-markers";
export { judgePage } from "@/lib/sso/judge/judge-page";
export { sketchPage } from "@/lib/sso/look/sketch-page";
export { watchPage } from "@/lib/sso/watch/watch-page";
export { readPage, systemMarkers };

const boundMs = 5_000;

export function read(): Reading {
  return readPage(document, new URL(location.href), systemMarkers);
}

export function explain(): string {
  return explainPage(document, new URL(location.href), systemMarkers);
}

function report(): Report {
  try {
    return { reading: read() };
  } catch (error) {
    return { error: `the reader failed: ${error instanceof Error ? error.message : error}` };
  }
}

function tell(): void {
  const text = JSON.stringify(report());
  forgetPage();
  tellReport?.(text);
}

/** A way to another page ends the parsing of this one as soon as it is taken, whatever becomes of it. */
function stayHere(): void {
  navigation.addEventListener("navigate", (event) => {
    if (!event.destination.sameDocument) event.preventDefault();
  });
}

/** The next page in this tab begins as a new visitor's; the tab forgets the cookies. */
function forgetPage(): void {
  window.name = "";
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // A page in a sandbox has no storage.
  }
}

/** A document of the tool's own, between two pages, has no such function and nothing to tell. */
const { tellReport } = globalThis as { tellReport?: (payload: string) => void };
if (window === window.top && location.protocol.startsWith("http") && tellReport) {
  stayHere();
  whenSettled(document, tell, boundMs);
}
