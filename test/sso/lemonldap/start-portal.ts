/** Starman with app.psgi: LemonLDAP::NG's portal and the ENT. */

import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Certificate } from "../certificate.ts";
import { entUrl, httpsPort, ssoUrl } from "./addresses.ts";
import { firstErrors } from "./first-errors.ts";
import { request } from "./request.ts";
import { hasEnded, spawnServer } from "./spawn-server.ts";
import { waitUntil } from "./wait-until.ts";

const startTimeoutMs = 45_000;

/** Resolves when the login page answers. `clockFile` holds how far libfaketime moves this server's clock. */
export async function startPortal(directory: string, certificate: Certificate, clockFile: string): Promise<void> {
  const logFile = join(directory, "error.log");
  const args = [
    ...["--listen", `127.0.0.1:${httpsPort}:ssl`, "--ssl-key", certificate.keyFile, "--ssl-cert", certificate.certFile],
    // Each connection that a browser keeps open has a worker to itself, and browsers keep six.
    ...["--workers", "8", "--preload-app", "--access-log", join(directory, "access.log")],
    join(import.meta.dirname, "app.psgi"),
  ];
  const starman = await spawnServer("/usr/bin/starman", args, logFile, {
    LLNG_DEFAULTCONFFILE: join(directory, "lemonldap-ng.ini"),
    LEMONLDAP_SSO_URL: ssoUrl,
    LEMONLDAP_ENT_URL: entUrl,
    LEMONLDAP_ENT_SESSIONS: join(directory, "ent-sessions"),
    // The loader fills in $LIB: lib/x86_64-linux-gnu and the like.
    // Mail goes into a folder and nowhere else.
    EMAIL_SENDER_TRANSPORT: "Maildir",
    EMAIL_SENDER_TRANSPORT_dir: join(directory, "mail"),
    LD_PRELOAD: "/usr/$LIB/faketime/libfaketime.so.1",
    FAKETIME_TIMESTAMP_FILE: clockFile,
    FAKETIME_NO_CACHE: "1",
  });
  await waitUntil(async () => (await hasFailed(starman, logFile)) || (await loginPageAnswers()), startTimeoutMs);
  if ((await hasFailed(starman, logFile)) || !(await loginPageAnswers())) {
    throw new Error(`LemonLDAP::NG did not start:\n${await firstErrors(logFile)}`);
  }
}

/** A portal that refuses its configuration serves an error page and lives on. */
async function hasFailed(starman: ChildProcess, logFile: string): Promise<boolean> {
  return hasEnded(starman) || (await readFile(logFile, "utf8")).includes("Initialization failed");
}

async function loginPageAnswers(): Promise<boolean> {
  const page = await request(`${ssoUrl}/`).catch(() => undefined);
  return page?.body.includes('id="lform"') ?? false;
}
