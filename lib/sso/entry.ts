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
 * The service wanted, as a login page's own address carries it (CAS `service`, LemonLDAP::NG `url`), free of one-time
 * parameters. Null when the address carries none, or one outside `allowedHosts`: a link can hold any address, and a
 * repair must not become a way to send a student elsewhere.
 */
export function entryOf(loginAddress: string, facts: EntryFact | null, allowedHosts: readonly string[]): string | null {
  if (!facts || !URL.canParse(loginAddress)) return null;
  const query = new URL(loginAddress).searchParams;
  for (const { name, encoding } of facts.parameters) {
    const value = query.get(name);
    const wanted = value === null ? null : decode(value, encoding);
    const entry = wanted === null ? null : withoutOneTimeParameters(wanted, facts);
    if (entry !== null && allowedHosts.includes(new URL(entry).hostname)) return entry;
  }
  return null;
}
