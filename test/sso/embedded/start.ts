import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificate } from "../certificate.ts";
import type { Answer } from "./answer.ts";
import { answerBadRequest } from "./answer-bad-request.ts";
import { listen } from "./listen.ts";
import { createRequestLog, type LoggedRequest } from "./request-log.ts";
import { casHost, domain, entHost, openSchool } from "./school.ts";
import { serve } from "./serve.ts";

export interface EmbeddedSsoOptions {
  /** 34443 unless said; 0 takes a free one. */
  port?: number;
  /** Keeps the certificate between runs. Without it, it lives in a temporary folder until `stop`. */
  directory?: string;
  /** How far the school's clock is ahead of this machine's: its `Date` headers, codes and tickets go by it. */
  clockOffsetMs?: number;
  /** How long a service ticket can be redeemed; 10 s unless said. */
  ticketLifeMs?: number;
}

export interface EmbeddedSso {
  /** The origin of the CAS, without a slash at the end. */
  ssoUrl: string;
  /** The origin of the ENT, without a slash at the end. */
  entUrl: string;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  certificateSpki: string;
  /** The last 1,000 requests, oldest first; grows while the server runs. */
  requests: readonly LoggedRequest[];
  /** Forgets every login form under way. */
  expireExecutions(): void;
  /** Forgets every ticket-granting ticket: browsers keep a `TGC` that says nothing any more. */
  expireSessions(): void;
  /** Forgets every session of the ENT; those of the CAS stay. */
  expireEntSessions(): void;
  /** Makes the next service ticket an already used one, which the ENT then refuses. */
  useNextTicket(): void;
  /** Unlocks accounts, forgets used codes and trusted devices. */
  resetAccounts(): void;
  setClockOffset(offsetMs: number): void;
  /** What the ENT says of itself at `/.well-known/entree.json`; null where it has no such file, as at first. */
  setProvision(answer: Answer | null): void;
  stop(): Promise<void>;
}

/** Starts the school's CAS and ENT on 127.0.0.1, over TLS. Refuses when the port is taken. */
export async function startEmbeddedSso(options: EmbeddedSsoOptions = {}): Promise<EmbeddedSso> {
  const directory = options.directory ?? (await mkdtemp(join(tmpdir(), "embedded-sso-")));
  const discardDirectory = async () => {
    if (options.directory === undefined) await rm(directory, { recursive: true });
  };
  let clockOffsetMs = options.clockOffsetMs ?? 0;
  const now = () => Date.now() + clockOffsetMs;

  const { keyFile, certFile, spki } = await makeCertificate(directory, [domain, casHost, entHost]);
  const certificate = { key: await readFile(keyFile, "utf8"), cert: await readFile(certFile, "utf8") };
  const listener = await listen(certificate, options.port ?? 34_443).catch(async (error) => {
    await discardDirectory();
    throw error;
  });
  const school = openSchool({ port: listener.port, now, ticketLifeMs: options.ticketLifeMs ?? 10_000 });
  const log = createRequestLog();
  listener.server
    .on("request", serve(school, log, now))
    .on("clientError", (error, socket) => answerBadRequest(error, socket, now()));

  return {
    ssoUrl: school.casOrigin,
    entUrl: school.entOrigin,
    certificateSpki: spki,
    requests: log.requests,
    expireExecutions: school.conversations.expireAll,
    expireSessions: school.grants.expireAll,
    expireEntSessions: school.entSessions.expireAll,
    useNextTicket: school.tickets.spendNext,
    resetAccounts() {
      school.passwords.reset();
      school.codes.reset();
      school.trustedDevices.reset();
    },
    setProvision(answer) {
      school.provision = answer;
    },
    setClockOffset(offsetMs) {
      clockOffsetMs = offsetMs;
    },
    async stop() {
      await listener.close();
      await discardDirectory();
    },
  };
}
