/** OpenLDAP with the students of templates/people.ldif. */

import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { ldapPort } from "./addresses.ts";
import { answers } from "./answers.ts";
import { firstErrors } from "./first-errors.ts";
import { hasEnded, spawnServer } from "./spawn-server.ts";
import { waitUntil } from "./wait-until.ts";

const startTimeoutMs = 20_000;

/** Fills the database from the configuration in `directory` and resolves when slapd takes connections. */
export async function startDirectory(directory: string): Promise<void> {
  const configuration = join(directory, "slapd.conf");
  // Not over LDAP, where operational attributes such as pwdChangedTime cannot be written.
  await promisify(execFile)("/usr/sbin/slapadd", ["-q", "-f", configuration, "-l", join(directory, "people.ldif")]);

  const logFile = join(directory, "slapd.log");
  // Any -d keeps it in the foreground; 0 makes it say nothing more.
  const args = ["-d", "0", "-h", `ldap://127.0.0.1:${ldapPort}`, "-f", configuration];
  const slapd = await spawnServer("/usr/sbin/slapd", args, logFile);
  const isUp = await waitUntil(async () => hasEnded(slapd) || (await answers(ldapPort)), startTimeoutMs);
  if (!isUp || hasEnded(slapd)) throw new Error(`The directory did not start:\n${await firstErrors(logFile)}`);
}
