/** What a handler gives back, before anything is written to a socket. */

import type { ServerResponse } from "node:http";
import type { Markup } from "./html.ts";

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Whole `Set-Cookie` values. */
  setCookies: string[];
  body: string;
}

export function page(status: number, content: Markup, setCookies: string[] = []): Answer {
  const headers = { "Content-Type": "text/html;charset=UTF-8" };
  return { status, headers, setCookies, body: content.markup };
}

export function redirect(location: string, setCookies: string[] = []): Answer {
  return { status: 302, headers: { Location: location }, setCookies, body: "" };
}

export function xml(content: string): Answer {
  return { status: 200, headers: { "Content-Type": "application/xml;charset=UTF-8" }, setCookies: [], body: content };
}

export function text(status: number, content: string): Answer {
  const headers = { "Content-Type": "text/plain;charset=UTF-8" };
  return { status, headers, setCookies: [], body: `${content}\n` };
}

/** Writes the answer, dated by the server's own clock, `now`, in ms since the epoch. */
export function send(answer: Answer, response: ServerResponse, now: number): void {
  response.sendDate = false;
  response.writeHead(answer.status, {
    ...answer.headers,
    Date: new Date(now).toUTCString(),
    "Cache-Control": "no-cache, no-store, max-age=0, must-revalidate",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Content-Length": Buffer.byteLength(answer.body),
    ...(answer.setCookies.length > 0 ? { "Set-Cookie": answer.setCookies } : {}),
  });
  response.end(answer.body);
}
