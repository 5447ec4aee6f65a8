import type { SourceEntry, SourceFact } from "./source-entry.ts";
import { systemIdOf } from "./system-id.ts";

/** The browser names three hosts in its question, and counts more. */
const mostHosts = 3;

/** A page that asks for parameters of its own, and shows an error to who opens it. */
const needsParameters = /authori[sz]e|\/adfs\/ls|SAML2|saml\/|oidc|WAYF/i;

const isHttps = (fact: SourceFact | null): fact is SourceFact => fact?.value.startsWith("https://") === true;

/** The ENT's host, where it is not the login's too. */
export function serviceHosts({ entUrl }: SourceEntry, sso: readonly SourceFact[]): SourceFact[] {
  if (!entUrl) return [];
  const value = new URL(entUrl.value).hostname;
  return sso.some((fact) => fact.value === value) ? [] : [{ ...entUrl, value }];
}

/**
 * The hosts of the login page. Those of the federation's metadata are asked for only where no other is known, or where
 * the same product answers there: most of them hand over to the login page and show none of their own.
 */
export function loginHosts({ ssoHosts, ssoSystem, federation, entUrl }: SourceEntry): SourceFact[] {
  const hosts = ssoHosts ?? [];
  const metadata = hosts.filter(({ confidence }) => confidence === "official-dataset");
  const pages = hosts.filter((fact) => !metadata.includes(fact));
  const product = systemIdOf(ssoSystem?.value ?? null);
  const isSame = (host: string) =>
    federation?.value.some(({ idpHosts, software }) => idpHosts.includes(host) && systemIdOf(software) === product);
  const wanted = pages.length === 0 ? metadata : [...pages, ...metadata.filter(({ value }) => isSame(value))];
  return wanted.slice(0, entUrl ? mostHosts - 1 : mostHosts);
}

/** Where a login begins: the ENT, else the login page if it opens without parameters, else the institution's site. */
export function entryOf({ entUrl, ssoLoginUrl, domains }: SourceEntry): SourceFact | null {
  if (isHttps(entUrl)) return entUrl;
  if (isHttps(ssoLoginUrl) && !needsParameters.test(ssoLoginUrl.value)) return ssoLoginUrl;
  const ofStudents = /^(?:etu|eleves?|edu|enseignement)\./;
  const domain = (domains ?? []).find(({ value }) => !ofStudents.test(value));
  if (!domain) return null;
  return { value: `https://www.${domain.value}/`, source: `the domain, ${domain.source}`, confidence: "inferred" };
}
