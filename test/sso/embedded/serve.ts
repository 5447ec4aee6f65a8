import type { IncomingMessage, RequestListener } from "node:http";
import { type Answer, send, text } from "./answer.ts";
import { cas } from "./cas/cas.ts";
import { ent } from "./ent/ent.ts";
import { readExchange } from "./exchange.ts";
import { readCookies } from "./read-cookies.ts";
import type { RequestLog } from "./request-log.ts";
import { casHost, entHost, type School } from "./school.ts";

/** Answers for both hosts, told apart by the `Host` header, and logs what was asked. */
export function serve(school: School, log: RequestLog, now: () => number): RequestListener {
  return async (request, response) => {
    const answer = await answerTo(school, log, request).catch((error) => text(500, String(error)));
    send(answer, response, now());
  };
}

async function answerTo(school: School, log: RequestLog, request: IncomingMessage): Promise<Answer> {
  const { method = "GET", headers, url = "/" } = request;
  const host = (headers.host ?? "").replace(/:\d+$/, "");
  const cookieNames = readCookies(headers.cookie).map((cookie) => cookie.name);
  log.add({ host, method, path: url.replace(/\?.*$/, ""), cookieNames });

  if (!["GET", "HEAD", "POST"].includes(method)) return text(405, "Method not allowed");
  if (host !== casHost && host !== entHost) return text(421, "This server does not answer for that host");
  const exchange = await readExchange(request, host === casHost ? school.casOrigin : school.entOrigin);
  if (exchange === undefined) return text(400, "Bad request");
  return host === casHost ? cas(school, exchange) : ent(school, exchange);
}
