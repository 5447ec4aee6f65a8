/** `univ-x.fr` of `cas.univ-x.fr`. Two labels: hosts that share more than a public suffix may be taken for one site's. */
const siteOf = (host: string): string => host.split(".").slice(-2).join(".");

/** Whether a host is of no site of the institution's. In doubt it is not. */
export function isForeign(host: string, ownHosts: readonly string[]): boolean {
  return !ownHosts.some((own) => siteOf(own) === siteOf(host));
}
