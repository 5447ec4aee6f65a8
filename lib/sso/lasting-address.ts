import type { EntryFact } from "@/lib/knowledge/schema";
import { withoutOneTimeParameters } from "./entry";

/**
 * What of a link on a login page is the same at the next login: without the session in its path, and without the query's
 * parameters that tell this login from others or name the service wanted. Null when it is no https address.
 */
export function lastingAddress(address: string, facts: EntryFact | null): string | null {
  const clean = withoutOneTimeParameters(address);
  if (clean === null) return null;
  const url = new URL(clean);
  url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/i, "");
  const passing = [...(facts?.oneTime ?? []), ...(facts?.parameters ?? []).map(({ name }) => name)];
  for (const name of passing) if (url.searchParams.has(name)) url.searchParams.delete(name);
  return url.href;
}
