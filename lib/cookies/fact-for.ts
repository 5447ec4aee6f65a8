import type { CookieFact } from "@/lib/knowledge/schema";

/** What a browser asks of a cookie by the start of its name (draft-ietf-httpbis-rfc6265bis §4.1.3). */
const browserPrefix = /^__(?:Host|Secure|Http|Host-Http)-/i;

/**
 * The fact that names a cookie, by its name or by the start of it. Products put the browser's own prefixes before any of
 * their names, such as Shibboleth's `__Host-shib_idp_session`.
 */
export function factFor(name: string, facts: readonly CookieFact[]): CookieFact | undefined {
  const bare = name.replace(browserPrefix, "");
  return find(name, facts) ?? (bare === name ? undefined : find(bare, facts));
}

function find(name: string, facts: readonly CookieFact[]): CookieFact | undefined {
  return facts.find((fact) => (fact.match === "prefix" ? name.startsWith(fact.name) : name === fact.name));
}
