import { handedMarkers } from "@/lib/knowledge/reader-asset";
import type { Envelope } from "@/lib/messages/protocol";
import { sendFromPage } from "@/lib/platform/page-messaging";
import { readPage } from "@/lib/sso/read-page";
import { watchPage } from "@/lib/sso/watch-page";

/**
 * Reads the login page that this script runs in and tells the background, again whenever what it says changes. Stops
 * for good where the background says that there is nothing to read, or nothing more.
 */
export async function readLoginPage(page: Document, address: Location, signal: AbortSignal): Promise<void> {
  const markers = handedMarkers();
  const refused = new AbortController();
  const answeredAt = whenAnswered();
  let told = "";
  const tell = async (): Promise<void> => {
    const reading = readPage(page, new URL(address.href), markers);
    const text = JSON.stringify(reading);
    if (text === told) return;
    told = text;
    const taken = (await sendFromPage({
      name: "page.read",
      request: { reading, answeredAt },
    })) as Envelope<"page.read"> | null;
    if (!taken?.ok) return;
    const { value: goesOn } = taken;
    if (!goesOn) refused.abort();
  };
  const ended = AbortSignal.any([signal, refused.signal]);
  watchPage(page, tell, { signal: ended });
  // A style sheet that arrives hides or shows text, and is no mutation.
  page.defaultView?.addEventListener("load", () => void tell(), { signal: ended });
  await tell();
}

/** When the server answered with this page, in milliseconds since the epoch; null where the browser does not tell. */
function whenAnswered(): number | null {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return navigation && navigation.responseStart > 0
    ? Math.round(performance.timeOrigin + navigation.responseStart)
    : null;
}
