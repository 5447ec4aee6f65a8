import type { Institution } from "../../lib/knowledge/institution-schema.ts";
import { convertFact, convertProof } from "./convert-fact.ts";
import { entryOf, loginHosts, serviceHosts } from "./convert-hosts.ts";
import { convertMfa } from "./convert-mfa.ts";
import { convertRules } from "./convert-rules.ts";
import { regionOf } from "./region-of.ts";
import type { SourceEntry, SourceFact } from "./source-entry.ts";
import { systemIdOf } from "./system-id.ts";

const types: Record<string, string> = { "grandes-ecoles-group": "school-group", "private-group": "school-group" };

const same = <T>(value: T): T => value;

const typeset = (name: string): string =>
  name
    .replaceAll("'", "’")
    .replaceAll(" - ", "\u00a0- ")
    .replace(/^Ecole Nationale Supérieure d’Architecture/, "École nationale supérieure d’architecture");

/** `monlycée.net (Île-de-France)` is a name and a place. */
function splitName(name: string): { name: string; place: string | null } {
  const [, head, place] = name.match(/^(.+?) \(([^)]+)\)$/) ?? [];
  return head && place ? { name: head, place } : { name, place: null };
}

/** One institution in the form of our files, keys in any order; the schema puts them in its own. */
export function convertEntry(entry: SourceEntry, seen: string): unknown {
  const isEnt = entry.type === "school-ent";
  const { name, place } = isEnt ? splitName(typeset(entry.name)) : { name: typeset(entry.name), place: null };
  const fact = <T, U = T>(key: string, value: SourceFact<T> | null, change: (value: T) => U) =>
    value ? { [key]: convertFact(value, seen, change) } : {};
  const facts = (values: readonly SourceFact[] | null) => (values ?? []).map((one) => convertFact(one, seen, same));
  const system = systemIdOf(entry.ssoSystem?.value ?? null);
  const sso = loginHosts(entry);
  const begins = entryOf(entry);
  const rules = entry.passwordPolicy ? convertRules(entry.passwordPolicy.value) : {};
  return {
    id: entry.id,
    name,
    shortName: typeset(entry.shortName ?? name),
    aliases: [],
    type: types[entry.type] ?? entry.type,
    town: entry.city && typeset(entry.city),
    region: regionOf(entry.uai) ?? place,
    identity: convertProof(entry.identity, seen),
    ...(entry.uai ? { uai: { value: entry.uai, ...convertProof(entry.identity, seen) } } : {}),
    domains: facts(entry.domains),
    mailDomains: (entry.studentEmailDomains?.value ?? []).map((value) =>
      convertFact({ ...(entry.studentEmailDomains as SourceFact<string[]>), value }, seen, same),
    ),
    system: system && entry.ssoSystem ? convertFact(entry.ssoSystem, seen, () => system) : null,
    sso: facts(sso),
    services: facts(serviceHosts(entry, sso)),
    entry: begins ? convertFact(begins, seen, same) : null,
    ...fact("login", entry.ssoLoginUrl, same),
    ...fact("reset", entry.passwordResetUrl, same),
    ...fact("activation", entry.activationUrl, same),
    ...fact("account", entry.accountUrl, same),
    ...fact("support", entry.supportUrl, same),
    ...fact("supportEmail", entry.supportEmail, same),
    ...fact("supportPhone", entry.supportPhone, (words) => words.match(/[+\d][\d ]+\d/)?.[0] ?? words),
    ...fact("webmail", entry.webmailUrl, same),
    ...fact("status", entry.statusUrl, same),
    ...fact("loginFormat", entry.loginFormat, same),
    ...(Object.keys(rules).length > 0 ? fact("passwordRules", entry.passwordPolicy, () => rules) : {}),
    ...fact("mfa", entry.mfa, convertMfa),
    ...fact("franceConnect", entry.franceConnect, same),
    ...fact("libraryProxy", entry.libraryProxyHost, same),
    ...fact("federation", entry.federation, (providers) =>
      providers.map(({ entityID, idpHosts, scopes, software }) => ({
        entityId: entityID,
        hosts: idpHosts,
        scopes,
        software,
      })),
    ),
    notes: entry.notes ?? [],
  } satisfies Partial<Record<keyof Institution, unknown>>;
}
