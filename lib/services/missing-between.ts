import type { Evidence } from "@/lib/diagnosis/evidence";
import { type ChosenInstitution, originsOf } from "@/lib/knowledge/institution";
import { grantedAmong } from "@/lib/platform/permissions";
import { chainOf } from "./login-chain";

/**
 * The host patterns beyond the institution's own that a repair of this login needs and the browser does not grant: those
 * of the brokers it goes by, and of the domains above the SSO where a session was seen to be sent twice and the jar shows
 * only one of the two.
 */
export async function missingBetween(
  institution: ChosenInstitution,
  brokers: readonly string[],
  { attempt, twins }: Pick<Evidence, "attempt" | "twins">,
): Promise<string[]> {
  const seen = new Set(twins.map(({ name }) => name));
  const isHidden = (attempt?.sentTwice ?? []).some((name) => !seen.has(name));
  const hosts = [...brokers, ...(isHidden ? chainOf(institution).domainsAbove : [])];
  const own = originsOf(institution);
  const origins = [...new Set(hosts)].map((host) => `https://${host}/*`).filter((origin) => !own.includes(origin));
  const granted = await grantedAmong(origins);
  return origins.filter((origin) => !granted.includes(origin));
}
