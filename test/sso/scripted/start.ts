/**
 * Chains of servers on loopback that set the cookies they are told to, and read them as real ones do: made to bring about
 * each conflict that a jar can hold.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificate } from "../certificate.ts";
import { type Answer, send, text } from "../embedded/answer.ts";
import { answerBadRequest } from "../embedded/answer-bad-request.ts";
import { type Exchange, readExchange } from "../embedded/exchange.ts";
import { listen } from "../embedded/listen.ts";
import { answerAsBroker } from "./answer-broker.ts";
import { createChain } from "./answer-chain.ts";
import { type Product, serviceHostOf, ssoHostOf } from "./product.ts";

export interface Scripted {
  port: number;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  certificateSpki: string;
  /**
   * The address at which this host sets these cookies, each a whole `Set-Cookie` value: as often as told, `#` being which
   * time it is.
   */
  plantAt(host: string, setCookies: readonly string[], times?: number): string;
  /** Forgets every session and request: what browsers hold says nothing any more. */
  forget(): void;
  stop(): Promise<void>;
}

interface Options {
  /** The chain that the product's hosts are. */
  product?: Product;
  /** More hosts, which let in whoever brings `sessionAt` that host, in a cookie of any name. */
  hosts?: readonly string[];
  /** The host by which the service sends to the login. */
  broker?: string;
  port?: number;
}

/** Starts on 127.0.0.1, over TLS; any port for hosts that are known by their names alone. */
export async function startScripted({ product, hosts = [], broker, port = 0 }: Options): Promise<Scripted> {
  const directory = await mkdtemp(join(tmpdir(), "scripted-sso-"));
  const ssoHost = product && ssoHostOf(product);
  const serviceHost = product && serviceHostOf(product);
  const names = [ssoHost, serviceHost, broker, ...hosts].filter((name) => name !== undefined);
  const { keyFile, certFile, spki } = await makeCertificate(directory, names);
  const certificate = { key: await readFile(keyFile, "utf8"), cert: await readFile(certFile, "utf8") };
  const listener = await listen(certificate, port);
  const chain = product && createChain(product, listener.port, broker);

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const exchange = await readExchange(request, `https://${request.headers.host}`);
    if (!exchange) return text(400, "Bad request");
    if (exchange.url.pathname === "/plant") return plant(exchange);
    if (exchange.url.pathname.endsWith("/sent")) return sent(request);
    if (host === ssoHost && chain) return chain.atLogin(exchange);
    if (host === serviceHost && chain) return chain.atService(exchange);
    if (host === broker) return answerAsBroker(exchange);
    return isLoggedIn(host, exchange) ? text(200, "Connecté") : text(401, "Pas connecté");
  }

  listener.server
    .on("request", async (request, response) => {
      send(await answerTo(request).catch((error) => text(500, String(error))), response, Date.now());
    })
    .on("clientError", (error, socket) => answerBadRequest(error, socket, Date.now(), product?.tooLargeStatus));

  return {
    port: listener.port,
    certificateSpki: spki,
    plantAt(host, setCookies, times = 1) {
      const query = new URLSearchParams([["times", `${times}`], ...setCookies.map((line) => ["cookie", line])]);
      return `https://${host}:${listener.port}/plant?${query}`;
    },
    forget: () => chain?.forget(),
    async stop() {
      await listener.close();
      await rm(directory, { recursive: true });
    },
  };
}

/** What this address is sent, for pages of the same site to read. */
function sent({ headers }: IncomingMessage): Answer {
  const answer = text(200, headers.cookie ?? "");
  const access = { "Access-Control-Allow-Origin": headers.origin ?? "*", "Access-Control-Allow-Credentials": "true" };
  return { ...answer, headers: { ...answer.headers, ...access } };
}

/** The value of a cookie with which one of the other hosts lets in. */
export const sessionAt = (host: string): string => `session-at-${host}`;

function isLoggedIn(host: string, { cookies }: Exchange): boolean {
  return cookies.some(({ value }) => value === sessionAt(host));
}

function plant({ url }: Exchange): Answer {
  const times = Array.from({ length: Number(url.searchParams.get("times")) }, (_, time) => `${time}`);
  const setCookies = url.searchParams.getAll("cookie");
  return {
    ...text(200, "Planted"),
    setCookies: times.flatMap((time) => setCookies.map((line) => line.replace("#", time))),
  };
}
