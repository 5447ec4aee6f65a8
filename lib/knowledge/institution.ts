import * as v from "valibot";
import type { InstitutionFile } from "./schema";

const host = v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/), v.maxLength(253));

const hostAndPort = v.pipe(v.string(), v.regex(/^[a-z0-9.-]+(?::\d{1,5})?$/), v.maxLength(259));

const stored = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(300)),
  name: v.pipe(v.string(), v.maxLength(253)),
  shortName: v.pipe(v.string(), v.maxLength(253)),
  system: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  ssoHosts: v.pipe(v.array(host), v.minLength(1), v.maxLength(6)),
  /** Where its codes may be written, as `URL.host` says it: its SSO's hosts, with the port where it is not 443. */
  codeHosts: v.optional(v.pipe(v.array(hostAndPort), v.maxLength(6))),
  serviceHosts: v.pipe(v.array(host), v.maxLength(20)),
  serviceSessions: v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(20)),
  cookieDomain: v.nullable(host),
  entry: v.pipe(v.string(), v.startsWith("https://"), v.maxLength(2_000)),
});

/** A student's institution as the background keeps it: the values of its file, or what was learnt from its login page. */
export const chosenInstitutionSchema = v.pipe(
  stored,
  // One that was chosen before codes were kept.
  v.transform((institution) => ({ ...institution, codeHosts: institution.codeHosts ?? institution.ssoHosts })),
);

export type ChosenInstitution = v.InferOutput<typeof chosenInstitutionSchema>;

/** Takes from an institution's file what the background needs. */
export function institutionFromFile(file: InstitutionFile): ChosenInstitution {
  const ssoHosts = file.sso.map((fact) => fact.value);
  return {
    id: file.id,
    name: file.name,
    shortName: file.shortName,
    system: file.system.value,
    ssoHosts,
    codeHosts: ssoHosts.map((name) => (file.port ? `${name}:${file.port.value}` : name)),
    serviceHosts: file.services.map((fact) => fact.value),
    serviceSessions: (file.serviceSessions ?? []).map((fact) => fact.value),
    cookieDomain: file.cookieDomain?.value ?? null,
    entry: file.entry.value,
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
