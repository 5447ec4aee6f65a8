import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { type SystemFacts, systemById, systems } from "@/lib/knowledge/systems";
import { servicesIn } from "@/lib/sso/entry";

/** Where the login page says it sends the student afterwards: its service's origin. */
function serviceIn(address: string, system: SystemFacts | undefined): URL | null {
  const [service] = (system ? [system] : systems).flatMap(({ entry }) => servicesIn(address, entry));
  return service === undefined ? null : new URL(service);
}

/**
 * The institution that a login page makes known by itself: its own host, the service it leads to, its product. It is
 * entered by that service, or by the login page where the address names none. The address must be an https one.
 */
export function institutionFromPage(address: string, systemId: string | null): ChosenInstitution {
  const { host, hostname, origin, pathname } = new URL(address);
  const system = systemById(systemId);
  const service = serviceIn(address, system);
  const above = hostname.split(".").slice(1);
  // Browsers hide the cookies of the domain above from whoever has no right to it, and this product sets its session there.
  const sharesSession = system?.cookies.some((fact) => fact.parentDomain && fact.role === "session") === true;
  return {
    id: `page:${hostname}`,
    name: hostname,
    shortName: hostname,
    system: system?.id ?? null,
    ssoHosts: [hostname],
    codeHosts: [host],
    serviceHosts: service && service.hostname !== hostname ? [service.hostname] : [],
    serviceSessions: [],
    cookieDomain: sharesSession && above.length > 1 ? above.join(".") : null,
    entry: service ? `${service.origin}/` : origin + pathname.replace(/;.*$/, ""),
  };
}
