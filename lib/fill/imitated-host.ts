import { resembledHost } from "./resembled-host";

/**
 * The host of a student's institution that this page's could be taken for; null when there is none. Neighbours under
 * the same domain are the institution's own, however alike their names are.
 */
export function imitatedHost(hostname: string, hosts: readonly string[]): string | null {
  return resembledHost(
    hostname,
    hosts.filter((host) => !isBelow(hostname, domainOf(host))),
  );
}

function isBelow(hostname: string, domain: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

/** The domain above a host, or the host itself where only a registry's suffix is above. */
function domainOf(host: string): string {
  const above = host.slice(host.indexOf(".") + 1);
  return above.includes(".") ? above : host;
}
