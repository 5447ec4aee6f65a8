import { browser } from "./browser";
import { hearOwnRequest, type OwnRequest } from "./own-request";
import { grantedAmong } from "./permissions";

/** What a HEAD of our own brought back. */
export type HeadAnswer = { status: number; date: string | null; age: string | null };

/** How a GET of our own ended. Times are until the answer's headers, or until it failed. */
export type PageEnd = { tookMs: number } & (
  | { kind: "answer"; status: number; location: string | null; hasRetryAfter: boolean; html: string }
  | { kind: "timed-out" }
  | { kind: "error"; error: string | null }
);

const usualBoundMs = 5_000;
/** The start of a page says what it is. */
const mostBytes = 65_536;

/** This file is the only door to the network: it asks granted hosts over https, and no others. */
async function mayAsk(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" && (await grantedAmong([`https://${hostname}/*`])).length > 0;
}

/** Nothing of the student's goes with a request of ours, and nothing of it stays. */
const alone = {
  cache: "no-store",
  credentials: "omit",
  // They could lead to a host that is not the institution's.
  redirect: "manual",
  referrerPolicy: "no-referrer",
} as const;

/**
 * Asks a granted host for a page, to see who answers and how: no cookies, past every cache, no redirect followed, at most
 * 5 s and 64 kB. Null where the host is not granted.
 */
export async function askPage(address: string, boundMs = usualBoundMs): Promise<PageEnd | null> {
  if (!(await mayAsk(address))) return null;
  const heard = hearOwnRequest(address);
  const sentAt = performance.now();
  const took = (): number => Math.round(performance.now() - sentAt);
  try {
    const response = await fetch(address, { ...alone, method: "GET", signal: AbortSignal.timeout(boundMs) });
    const tookMs = took();
    // The page of a redirect that is not followed is hidden: what the browser saw go by tells its status and aim.
    const seen: OwnRequest = response.type === "opaqueredirect" ? await heard.answered() : {};
    return {
      kind: "answer",
      tookMs,
      status: seen.status ?? response.status,
      location: seen.location ?? null,
      hasRetryAfter: response.headers.has("retry-after"),
      html: await startOf(response),
    };
  } catch (error) {
    const tookMs = took();
    if (error instanceof DOMException && error.name === "TimeoutError") return { kind: "timed-out", tookMs };
    return { kind: "error", tookMs, error: (await heard.failed()).error ?? null };
  } finally {
    heard.stop();
  }
}

/** A page that breaks off tells as much as came. */
async function startOf(response: Response): Promise<string> {
  if (!response.body || !/\bhtml\b/i.test(response.headers.get("content-type") ?? "")) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    while (text.length < mostBytes) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    await reader.cancel();
  } catch {
    return text;
  }
  return text.slice(0, mostBytes);
}

/**
 * Asks a granted host for the headers of an address, without cookies, without a body, past every cache. Null where the host
 * is not granted, and where no answer came in time (5 s). Redirects are not followed.
 */
export async function askHead(address: string, boundMs = usualBoundMs): Promise<HeadAnswer | null> {
  if (!(await mayAsk(address))) return null;
  try {
    const { status, headers } = await fetch(address, {
      ...alone,
      method: "HEAD",
      signal: AbortSignal.timeout(boundMs),
    });
    return { status, date: headers.get("date"), age: headers.get("age") };
  } catch {
    return null;
  }
}

/**
 * A small text; null where nobody could be asked, where it is not there (any status but 200), where it is longer than
 * `maxBytes`, of which no more is taken in, and where it is no UTF-8.
 */
export async function askText(address: string, maxBytes: number): Promise<string | null> {
  if (!(await mayAsk(address))) return null;
  const signal = AbortSignal.timeout(usualBoundMs);
  const answer = await fetch(address, { ...alone, method: "GET", signal }).catch(() => null);
  if (answer?.status !== 200 || answer.body === null) {
    await answer?.body?.cancel();
    return null;
  }
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = answer.body.getReader();
  let text = "";
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.byteLength;
      if (length > maxBytes) return null;
      text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return null;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A JSON file of our own package. Rejects where there is none. */
export async function readPacked(path: `/${string}`): Promise<unknown> {
  return (await fetch(browser.runtime.getURL(path as "/"))).json();
}
