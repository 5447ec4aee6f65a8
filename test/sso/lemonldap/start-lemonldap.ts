/** A real SSO on loopback: LemonLDAP::NG, its CAS server and an ENT behind it, over an OpenLDAP directory. */

import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeCertificate } from "../certificate.ts";
import { certificateName, entUrl, httpsPort, ldapPort, ssoUrl } from "./addresses.ts";
import { answers } from "./answers.ts";
import { endServers } from "./end-servers.ts";
import { lemonldapMissing } from "./packages.ts";
import { startDirectory } from "./start-directory.ts";
import { startPortal } from "./start-portal.ts";
import { writeConfiguration } from "./write-configuration.ts";

export interface LemonldapOptions {
  /** More lines for LemonLDAP's [portal] section, e.g. `{ formTimeout: "2" }`. */
  settings?: Record<string, string>;
  /** Moves the SSO's own clock, as libfaketime writes it: `+10m`, `-45s`. */
  clockOffset?: string;
  /** Holds configuration, logs and certificate; by default a folder of the temporary one. */
  stateDirectory?: string;
}

export interface Lemonldap {
  /** Origin of the SSO, without a slash at the end. */
  ssoUrl: string;
  /** Origin of the ENT, without a slash at the end. */
  entUrl: string;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  certificateSpki: string;
  /** Moves the SSO's clock from the next request on; `+0` puts it right. */
  setClockOffset(offset: string): Promise<void>;
  /** Ends the directory; the portal lives on. */
  stopDirectory(): Promise<void>;
  /** The mails that the SSO has sent, as they went out, in no order. */
  mails(): Promise<string[]>;
  /** Resolves when no process is left. */
  stop(): Promise<void>;
}

async function readMails(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
}

/**
 * Resolves when the login page answers. Users, sessions and logs are new at each start; only the certificate stays. Ends
 * what a crashed start left in the same state directory. Rejects when packages are missing, when a port is taken, and
 * with the first errors of the log when the SSO cannot start. The ports are fixed: one at a time on a machine.
 */
export async function startLemonldap(options: LemonldapOptions = {}): Promise<Lemonldap> {
  const missing = lemonldapMissing();
  if (missing.length > 0) throw new Error(`The real LemonLDAP::NG needs Debian packages: ${missing.join(" ")}`);

  const state = resolve(options.stateDirectory ?? join(tmpdir(), "lemonldap-test"));
  const directory = join(state, "run");
  await endServers(directory);
  for (const port of [httpsPort, ldapPort]) {
    if (await answers(port)) throw new Error(`Port ${port} of the real LemonLDAP::NG is taken by another program`);
  }
  await rm(directory, { recursive: true, force: true });
  const certificate = await makeCertificate(join(state, "certificate"), [certificateName]);
  await writeConfiguration(directory, options.settings ?? {});

  const clockFile = join(directory, "clock");
  const setClockOffset = async (offset: string) => {
    await writeFile(`${clockFile}.next`, `${offset}\n`);
    await rename(`${clockFile}.next`, clockFile);
  };
  await setClockOffset(options.clockOffset ?? "+0");

  const stop = () => endServers(directory);
  try {
    await startDirectory(directory);
    await startPortal(directory, certificate, clockFile);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ssoUrl,
    entUrl,
    certificateSpki: certificate.spki,
    setClockOffset,
    stopDirectory: () => endServers(directory, /^slapd\b/),
    mails: () => readMails(join(directory, "mail/new")),
    stop,
  };
}
