/** `name` is that domain or below it, label by label. */
export function isWithin(name: string, domain: string): boolean {
  return name === domain || name.endsWith(`.${domain}`);
}

/**
 * How far a host may speak for its institution: the institution's domain that holds it, else the host alone. Which
 * domains are an institution's own is written in the catalogue, whose test knows the public suffixes; nothing is
 * guessed from the labels of a name, among which any could be one.
 */
export function ownDomainOf(host: string, domains: readonly string[]): string {
  const holding = domains.filter((domain) => domain.includes(".") && isWithin(host, domain));
  return holding.toSorted((a, b) => a.length - b.length)[0] ?? host;
}
