/** One HTTPS exchange with a server on loopback, whatever name its URL bears and whoever signed its certificate. */

import type { IncomingHttpHeaders } from "node:http";
import { request as httpsRequest } from "node:https";

const timeoutMs = 15_000;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Question {
  method?: "GET" | "HEAD" | "POST";
  headers?: Record<string, string>;
  /** Sent as `application/x-www-form-urlencoded`. */
  form?: Record<string, string>;
}

/** Follows no redirection. Rejects when nothing answers within 15 seconds. */
export function request(url: string, { method = "GET", headers = {}, form }: Question = {}): Promise<Answer> {
  const body = form && new URLSearchParams(form).toString();
  const formHeaders = body && { "content-type": "application/x-www-form-urlencoded" };
  return new Promise((resolve, reject) => {
    const outgoing = httpsRequest(url, {
      method,
      headers: { ...formHeaders, ...headers },
      // A connection kept open would hold one of the server's few workers.
      agent: false,
      rejectUnauthorized: false,
      lookup: (_name, { all }, found) =>
        all ? found(null, [{ address: "127.0.0.1", family: 4 }]) : found(null, "127.0.0.1", 4),
      signal: AbortSignal.timeout(timeoutMs),
    });
    outgoing.once("error", reject);
    outgoing.once("response", async (response) => {
      try {
        const text = Buffer.concat(await response.toArray()).toString("utf8");
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      } catch (error) {
        reject(error);
      }
    });
    outgoing.end(body);
  });
}
