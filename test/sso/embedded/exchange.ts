import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { readCookies, type SentCookie } from "./read-cookies.ts";

/** One request, as handlers want it. */
export interface Exchange {
  method: string;
  url: URL;
  /** In the order sent. */
  cookies: SentCookie[];
  /** Empty unless the request brought a form. */
  form: URLSearchParams;
}

/** Reads the request made to `origin`, or gives nothing when its target is not a path. */
export async function readExchange(request: IncomingMessage, origin: string): Promise<Exchange | undefined> {
  const url = URL.parse(`${origin}${request.url}`);
  if (url?.origin !== origin) return undefined;
  return {
    // HEAD is answered as GET; Node leaves the body out.
    method: request.method === "HEAD" ? "GET" : (request.method ?? "GET"),
    url,
    cookies: readCookies(request.headers.cookie),
    form: new URLSearchParams(await text(request)),
  };
}
