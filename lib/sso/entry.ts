import type { EntryFact } from "@/lib/knowledge/schema";

/** What travels once to a service: a CAS ticket (protocol 3.0 §3.7), a SAML message. Other pages have a `ticket` too. */
const oneTimeValues: Readonly<Record<string, RegExp>> = { ticket: /^(?:ST|PT)-/, SAMLart: /./, SAMLResponse: /./ };

function oneTimeNamesIn(query: URLSearchParams): string[] {
  const names = Object.keys(oneTimeValues).filter((name) => oneTimeValues[name]?.test(query.get(name) ?? ""));
  // An authorisation code comes with its state (RFC 6749 §4.1.2); alone, either may be the page's own.
  return query.has("code") && query.has("state") ? [...names, "code", "state"] : names;
}

/** Whether a service's address brings something that can be used only once. */
export function hasOneTimeParameters(address: string): boolean {
  return URL.canParse(address) && oneTimeNamesIn(new URL(address).searchParams).length > 0;
}

/** A service's address without what can be used only once, nor its fragment; null when it is no https address. */
export function withoutOneTimeParameters(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return null;
  url.hash = "";
  // Taking out what is not there would still write the query anew.
  for (const name of oneTimeNamesIn(url.searchParams)) url.searchParams.delete(name);
  return url.href;
}

/** The first parameter of a login's address that only a later page of one login has; null where it has none. */
export function laterParameterIn(loginAddress: string, facts: EntryFact | null): string | null {
  const query = URL.parse(loginAddress)?.searchParams;
  return facts?.laterOnly.find((name) => query?.has(name)) ?? null;
}

function decode(value: string, encoding: "plain" | "base64"): string | null {
  if (encoding === "plain") return value;
  try {
    return atob(value);
  } catch {
    return null;
  }
}

/**
 * The services that a login page's own address carries (CAS `service`, LemonLDAP::NG `url`), free of one-time
 * parameters, https alone. A link can hold any address: whose they are is for the caller to judge.
 */
export function servicesIn(loginAddress: string, facts: EntryFact): string[] {
  if (!URL.canParse(loginAddress)) return [];
  const query = new URL(loginAddress).searchParams;
  return facts.parameters.flatMap(({ name, encoding, leads }) => {
    const value = query.get(name);
    const wanted = value === null ? null : decode(value, encoding);
    const address = wanted === null ? null : withoutOneTimeParameters(wanted);
    if (address === null) return [];
    return leads === "origin" ? `${new URL(address).origin}/` : address;
  });
}

/**
 * The service wanted, as a login page's own address carries it. Null when it carries none, or one outside
 * `allowedHosts`: a repair must not become a way to send a student elsewhere.
 */
export function entryOf(loginAddress: string, facts: EntryFact | null, allowedHosts: readonly string[]): string | null {
  if (!facts) return null;
  return servicesIn(loginAddress, facts).find((entry) => allowedHosts.includes(new URL(entry).hostname)) ?? null;
}
