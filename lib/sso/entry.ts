import type { EntryFact } from "@/lib/knowledge/schema";

const alwaysOneTime = ["ticket", "SAMLart", "SAMLRequest", "SAMLResponse", "code", "state", "execution"];

/** The address without what can be used only once, nor its fragment; null when it is no https address. */
export function withoutOneTimeParameters(address: string, facts: EntryFact | null): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "") return null;
  url.hash = "";
  for (const name of [...alwaysOneTime, ...(facts?.oneTime ?? [])]) url.searchParams.delete(name);
  return url.href;
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
  return facts.parameters.flatMap(({ name, encoding }) => {
    const value = query.get(name);
    const wanted = value === null ? null : decode(value, encoding);
    return (wanted !== null && withoutOneTimeParameters(wanted, facts)) || [];
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
