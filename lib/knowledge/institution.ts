import * as v from "valibot";
import { accountFactsFrom, accountFactsSchema } from "./account-facts";
import type { InstitutionFile } from "./institution-schema";
import { isToBeChecked } from "./is-to-be-checked";
import { passwordRulesSchema } from "./password-rules";

const host = v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/), v.maxLength(253));

const hostAndPort = v.pipe(v.string(), v.regex(/^[a-z0-9.-]+(?::\d{1,5})?$/), v.maxLength(259));

const address = v.pipe(v.string(), v.regex(/^https?:\/\//), v.maxLength(2_000));

/** A value to tell the student, and whether it comes with the words that it is to be checked. */
const told = <const S extends v.GenericSchema>(value: S) => v.strictObject({ value, toCheck: v.boolean() });

/** Where an institution's students are sent, and what they are told, as far as it is known. */
const helpSchema = v.strictObject({
  reset: v.optional(told(address)),
  activation: v.optional(told(address)),
  account: v.optional(told(address)),
  support: v.optional(told(address)),
  supportEmail: v.optional(told(v.pipe(v.string(), v.maxLength(254)))),
  supportPhone: v.optional(told(v.pipe(v.string(), v.maxLength(30)))),
  status: v.optional(told(address)),
  passwordRules: v.optional(told(passwordRulesSchema)),
});

export type InstitutionHelp = v.InferOutput<typeof helpSchema>;

const stored = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(300)),
  name: v.pipe(v.string(), v.maxLength(253)),
  shortName: v.pipe(v.string(), v.maxLength(253)),
  system: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  ssoHosts: v.pipe(v.array(host), v.minLength(1), v.maxLength(6)),
  /**
   * Where its codes may be written, as `URL.host` says it: those of its SSO's hosts that are sure, with the port where it
   * is not 443.
   */
  codeHosts: v.optional(v.pipe(v.array(hostAndPort), v.maxLength(6))),
  serviceHosts: v.pipe(v.array(host), v.maxLength(20)),
  serviceSessions: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(20)),
  cookieDomain: v.nullable(host),
  entry: v.pipe(v.string(), v.startsWith("https://"), v.maxLength(2_000)),
  help: v.optional(helpSchema),
  /** What is known of its accounts; absent of one that was chosen before it was kept. */
  account: v.optional(accountFactsSchema),
  /** Registrable domains that are its own and nobody else's: how far its own files may speak. */
  domains: v.optional(v.pipe(v.array(host), v.maxLength(20))),
});

/** A student's institution as the background keeps it: the values of its file, or what was learnt from its login page. */
export const chosenInstitutionSchema = v.pipe(
  stored,
  // One that was chosen before codes were kept.
  v.transform((institution) => ({ ...institution, codeHosts: institution.codeHosts ?? institution.ssoHosts })),
);

export type ChosenInstitution = v.InferOutput<typeof chosenInstitutionSchema>;

const helpKeys = Object.keys(helpSchema.entries) as (keyof InstitutionHelp)[];

function helpFromFile(file: InstitutionFile): InstitutionHelp {
  const known = helpKeys.flatMap((key) => {
    const fact = file[key];
    return fact ? [[key, { value: fact.value, toCheck: isToBeChecked(fact) }]] : [];
  });
  return Object.fromEntries(known);
}

/** Takes from an institution's file what the background needs. Null where no file can say where its login is. */
export function institutionFromFile(file: InstitutionFile): ChosenInstitution | null {
  if (file.sso.length === 0 || file.entry === null) return null;
  const withPort = (name: string) => (file.port ? `${name}:${file.port.value}` : name);
  return {
    id: file.id,
    name: file.name,
    shortName: file.shortName,
    system: file.system?.value ?? null,
    ssoHosts: file.sso.map(({ value }) => value),
    codeHosts: file.sso.filter((fact) => !isToBeChecked(fact)).map(({ value }) => withPort(value)),
    serviceHosts: file.services.map(({ value }) => value),
    serviceSessions: (file.serviceSessions ?? []).map(({ value }) => value),
    cookieDomain: file.cookieDomain?.value ?? null,
    entry: file.entry.value,
    help: helpFromFile(file),
    account: accountFactsFrom(file),
    domains: file.domains.filter((fact) => !isToBeChecked(fact)).map(({ value }) => value),
  };
}

/** The host patterns to ask for, each one exact host, in the order the browser should name them. */
export function originsOf(institution: ChosenInstitution): string[] {
  const hosts = [...institution.ssoHosts, ...institution.serviceHosts, institution.cookieDomain];
  return [...new Set(hosts.filter((name) => name !== null))].map(originOf);
}

/** Those of its login, without which nothing can be seen of it. */
export function loginOrigins({ ssoHosts }: ChosenInstitution): string[] {
  return ssoHosts.map(originOf);
}

const originOf = (name: string): string => `https://${name}/*`;
