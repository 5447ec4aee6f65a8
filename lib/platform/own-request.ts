import { browser } from "./browser";

/** What the browser's own events say of a request of ours, which our code is not told. */
export type OwnRequest = { status?: number; location?: string | null; error?: string };

type Details = { tabId: number; url: string; method: string };
type Headers = { name: string; value?: string | undefined }[] | undefined;

type Heard = {
  /** Resolves with what is known, at once or as soon as the browser tells. */
  answered: () => Promise<OwnRequest>;
  failed: () => Promise<OwnRequest>;
  stop: () => void;
};

/** The events come by another way than the answer, a moment sooner or later. */
const lateMs = 300;

/**
 * Listens for how one request of ours to a granted host ends, from before it is sent. A page's own requests have a tab;
 * ours have none.
 */
export function hearOwnRequest(address: string): Heard {
  const { onHeadersReceived, onErrorOccurred } = browser.webRequest;
  const { hostname } = new URL(address);
  const filter = { urls: [`https://${hostname}/*`], types: ["xmlhttprequest" as const, "other" as const] };
  const known: OwnRequest = {};
  const news = new EventTarget();
  const isOurs = ({ tabId, url, method }: Details): boolean => tabId < 0 && url === address && method === "GET";
  const hearAnswer = (details: Details & { statusCode: number; responseHeaders?: Headers }): undefined => {
    if (!isOurs(details)) return;
    known.status = details.statusCode;
    known.location = details.responseHeaders?.find(({ name }) => name.toLowerCase() === "location")?.value ?? null;
    news.dispatchEvent(new Event("answered"));
  };
  const hearError = (details: Details & { error: string }): void => {
    if (!isOurs(details)) return;
    known.error = details.error;
    news.dispatchEvent(new Event("failed"));
  };
  onHeadersReceived.addListener(hearAnswer, filter, ["responseHeaders"]);
  onErrorOccurred.addListener(hearError, filter);
  const when = (name: "answered" | "failed", isKnown: () => boolean) => async (): Promise<OwnRequest> => {
    if (isKnown()) return known;
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(known), lateMs);
      const hear = (): void => {
        clearTimeout(late);
        resolve(known);
      };
      news.addEventListener(name, hear, { once: true });
    });
  };
  return {
    answered: when("answered", () => known.status !== undefined),
    failed: when("failed", () => known.error !== undefined),
    stop: () => {
      onHeadersReceived.removeListener(hearAnswer);
      onErrorOccurred.removeListener(hearError);
    },
  };
}
