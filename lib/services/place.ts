import type { ChosenInstitution } from "@/lib/knowledge/institution";

/** Which institution an address belongs to, and whether it is its login or one of its services. */
export type Place = { institution: ChosenInstitution; host: string; kind: "sso" | "service" };

/** Null for any host that is not, letter for letter, one of the chosen institutions'. */
export function placeOf(address: string, institutions: readonly ChosenInstitution[]): Place | null {
  if (!URL.canParse(address)) return null;
  const { hostname: host, protocol } = new URL(address);
  if (protocol !== "https:") return null;
  for (const institution of institutions) {
    if (institution.ssoHosts.includes(host)) return { institution, host, kind: "sso" };
    if (institution.serviceHosts.includes(host)) return { institution, host, kind: "service" };
  }
  return null;
}
