import type { WebRequest } from "webextension-polyfill";
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
/** A granted host sends a page on to another one, granted or not. */
export type SentOnNavigation = { tabId: number; address: string; to: string };
export type AnsweredNavigation = { tabId: number; address: string; status: number };
export type FailedNavigation = { tabId: number; address: string; at: number; error: string };

export type NavigationListeners = {
  onSent: (navigation: SentNavigation) => void;
  onSentOn: (navigation: SentOnNavigation) => void;
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

type Event<L> = {
  addListener: (listener: L, filter: object, extra?: string[]) => void;
  removeListener: (listener: L) => void;
};

/** Removing first makes a second call take effect: browsers ignore a listener that they believe they have. */
function listen<L>(event: unknown, listener: L, extra?: string[]): void {
  const { addListener, removeListener } = event as Event<L>;
  removeListener.call(event, listener);
  addListener.call(event, listener, ofATab, ...(extra ? [extra] : []));
}

/**
 * Watches the navigations of granted hosts without delaying them. Browsers deliver these events for granted hosts only,
 * whatever the filter says. Must be called in the first turn of the background, and what it returns again whenever hosts
 * were granted: Chromium refuses the listeners of an extension that has no host yet, and says nothing.
 */
export function watchNavigations({ onSent, onSentOn, onAnswered, onFailed }: NavigationListeners): () => void {
  const { webRequest } = browser;
  const sent = ({ tabId, requestId, method, url, timeStamp, requestHeaders }: WebRequest.OnSendHeadersDetailsType) => {
    if (tabId < 0) return;
    const cookieNames = cookieNamesOf(requestHeaders);
    onSent({ tabId, requestId, method, address: url, at: Math.round(timeStamp), cookieNames });
  };
  const sentOn = ({ tabId, url, redirectUrl }: WebRequest.OnBeforeRedirectDetailsType) => {
    if (tabId >= 0) onSentOn({ tabId, address: url, to: redirectUrl });
  };
  const answered = ({ tabId, url, statusCode }: WebRequest.OnCompletedDetailsType) => {
    if (tabId >= 0) onAnswered({ tabId, address: url, status: statusCode });
  };
  const failed = ({ tabId, url, error, timeStamp }: WebRequest.OnErrorOccurredDetailsType) => {
    if (tabId >= 0) onFailed({ tabId, address: url, error, at: Math.round(timeStamp) });
  };
  // Chromium hides the Cookie header without this word, Firefox refuses the word.
  const wantsExtraHeaders = "EXTRA_HEADERS" in (webRequest.OnSendHeadersOptions ?? {});
  const register = (): void => {
    listen(webRequest.onSendHeaders, sent, ["requestHeaders", ...(wantsExtraHeaders ? ["extraHeaders"] : [])]);
    listen(webRequest.onBeforeRedirect, sentOn);
    listen(webRequest.onCompleted, answered);
    listen(webRequest.onErrorOccurred, failed);
  };
  register();
  return register;
}
