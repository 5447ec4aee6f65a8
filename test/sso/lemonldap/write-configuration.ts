/** The templates, filled in for one start. */

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { entUrl, ldapPort, ssoUrl } from "./addresses.ts";

const dayMs = 86_400_000;

/**
 * Writes slapd.conf, people.ldif, lemonldap-ng.ini and conf/lmConf-1.json under `directory`, with the folders they
 * name. `settings` are lines of the SSO's [portal] section, which win over lmConf-1.json.
 */
export async function writeConfiguration(directory: string, settings: Record<string, string>): Promise<void> {
  const values: Record<string, string> = {
    DIRECTORY: directory,
    SSO_URL: ssoUrl,
    ENT_URL: entUrl,
    LDAP_PORT: String(ldapPort),
    SETTINGS: Object.entries(settings)
      .map(([name, value]) => `${name} = ${value}`)
      .join("\n"),
    TODAY: generalizedTime(0),
    DAYS_AGO_87: generalizedTime(87),
    DAYS_AGO_100: generalizedTime(100),
  };
  for (const folder of ["ldap", "conf", "cache", "sessions/lock", "psessions/lock", "ent-sessions"]) {
    await mkdir(join(directory, folder), { recursive: true });
  }
  const fill = async (template: string, target: string) => {
    const text = await readFile(join(import.meta.dirname, "templates", template), "utf8");
    const filled = text.replace(/@([A-Z0-9_]+)@/g, (field, name) => values[name] ?? field);
    await writeFile(join(directory, target), filled);
  };
  await fill("slapd.conf", "slapd.conf");
  await fill("people.ldif", "people.ldif");
  await fill("lemonldap-ng.ini", "lemonldap-ng.ini");
  await fill("lmConf-1.json", "conf/lmConf-1.json");
}

/** RFC 4517 §3.3.13, as the directory writes dates. */
function generalizedTime(daysAgo: number): string {
  const date = new Date(Date.now() - daysAgo * dayMs).toISOString();
  return `${date.replace(/\.\d+|\D/g, "")}Z`;
}
