import { browser } from "./browser";

/** One main-frame request as it leaves: the names of the cookies it carries, in order, and never their values. */
export type SentNavigation = {
  tabId: number;
  requestId: string;
  method: string;
  address: string;
  at: number;
  cookieNames: string[];
};
export type AnsweredNavigation = { tabId: number; address: string; status: number };
export type FailedNavigation = { tabId: number; address: string; at: number; error: string };

export type NavigationListeners = {
  onSent: (navigation: SentNavigation) => void;
  onAnswered: (navigation: AnsweredNavigation) => void;
  onFailed: (navigation: FailedNavigation) => void;
};

type Headers = { name: string; value?: string | undefined }[] | undefined;

function cookieNamesOf(headers: Headers): string[] {
  const sent = headers?.filter((header) => header.name.toLowerCase() === "cookie") ?? [];
  return sent.flatMap((header) =>
    (header.value ?? "").split("; ").map((pair) => pair.slice(0, Math.max(0, pair.indexOf("=")))),
  );
}

const ofATab = { urls: ["https://*/*"], types: ["main_frame" as const] };

/**
 * Watches the navigations of granted hosts without delaying them. Browsers deliver these events for granted hosts only,
 * whatever the filter says. Must be called in the first turn of the background.
 */
export function watchNavigations(listeners: NavigationListeners): void {
  // Chromium hides the Cookie header without this word, Firefox refuses the word.
  const wantsExtraHeaders = "EXTRA_HEADERS" in (browser.webRequest.OnSendHeadersOptions ?? {});
  browser.webRequest.onSendHeaders.addListener(
    ({ tabId, requestId, method, url, timeStamp, requestHeaders }) => {
      if (tabId < 0) return;
      const cookieNames = cookieNamesOf(requestHeaders);
      listeners.onSent({ tabId, requestId, method, address: url, at: Math.round(timeStamp), cookieNames });
    },
    ofATab,
    (wantsExtraHeaders ? ["requestHeaders", "extraHeaders"] : ["requestHeaders"]) as "requestHeaders"[],
  );
  browser.webRequest.onCompleted.addListener(({ tabId, url, statusCode }) => {
    if (tabId >= 0) listeners.onAnswered({ tabId, address: url, status: statusCode });
  }, ofATab);
  browser.webRequest.onErrorOccurred.addListener(({ tabId, url, error, timeStamp }) => {
    if (tabId >= 0) listeners.onFailed({ tabId, address: url, error, at: Math.round(timeStamp) });
  }, ofATab);
}
