import { handedMarkers } from "@/lib/knowledge/reader-asset";
import type { Envelope } from "@/lib/messages/protocol";
import { sendFromPage } from "@/lib/platform/page-messaging";
import { keepsCookies } from "@/lib/sso/keeps-cookies";
import { hasUnusualLayout } from "@/lib/sso/keyboard-layout";
import { readPage } from "@/lib/sso/read-page";
import { readPasswordRules } from "@/lib/sso/read-password-rules";
import type { Reading } from "@/lib/sso/reading";
import { watchCapsLock } from "@/lib/sso/watch-caps-lock";
import { watchPage } from "@/lib/sso/watch-page";
import { followResetAddress } from "./follow-reset-address";
import { watchSentForm } from "./watch-sent-form";

/**
 * Reads the login page that this script runs in and tells the background, again whenever what it says changes. Stops
 * for good where the background says that there is nothing to read, or nothing more.
 */
export async function readLoginPage(page: Document, address: Location, signal: AbortSignal): Promise<void> {
  const markers = handedMarkers();
  const refused = new AbortController();
  let answeredAt = whenAnswered();
  let told = "";
  let latest: Reading | null = null;
  let capsLock = false;
  let unusualLayout = false;
  const tell = async (): Promise<void> => {
    const reading = readPage(page, new URL(address.href), markers);
    const rules = readPasswordRules(page, reading.step);
    latest = reading;
    const request = { reading, answeredAt, rules, keepsCookies: keepsCookies(globalThis), capsLock, unusualLayout };
    const text = JSON.stringify(request);
    if (text === told) return;
    told = text;
    const taken = (await sendFromPage({ name: "page.read", request })) as Envelope<"page.read"> | null;
    if (!taken?.ok) return;
    const { value: goesOn } = taken;
    if (!goesOn) refused.abort();
    else await resetAddress(reading);
  };
  const ended = AbortSignal.any([signal, refused.signal]);
  const resetAddress = followResetAddress(page, ended);
  watchSentForm(page, () => latest?.fields.password ?? null, ended);
  watchPage(page, tell, { signal: ended });
  // A style sheet that arrives hides or shows text, and is no mutation.
  page.defaultView?.addEventListener("load", () => void tell(), { signal: ended });
  page.defaultView?.addEventListener(
    "pageshow",
    ({ persisted }) => {
      if (!persisted) return;
      // The browser kept the page and shows it again without asking the server: it is the newest page of its tab.
      answeredAt = Date.now();
      told = "";
      void tell();
    },
    { signal: ended },
  );
  const hear = (isOn: boolean): void => {
    capsLock = isOn;
    void tell();
  };
  watchCapsLock(page, hear, { signal: ended });
  await tell();
  unusualLayout = await hasUnusualLayout(navigator);
  if (unusualLayout && !ended.aborted) await tell();
}

/**
 * When the server answered with this page, in milliseconds since the epoch; null where the browser does not tell.
 * The later of two reckonings: in Chromium the time origin of a process that outlived the computer's sleep lags behind
 * by that sleep, and Firefox rounds what is now more coarsely than what was then.
 */
function whenAnswered(): number | null {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (!navigation || navigation.responseStart === 0) return null;
  const { responseStart } = navigation;
  return Math.round(Math.max(performance.timeOrigin + responseStart, Date.now() - (performance.now() - responseStart)));
}
