/**
 * Who issues a token and whose it is, from a label such as "Issuer:user" and the issuer named apart, which wins. An
 * issuer named apart may hold colons; one that stands in the label alone ends at the first.
 */
export function splitLabel(written: string, namedIssuer: string): { issuer: string; label: string } {
  if (written.startsWith(`${namedIssuer}:`)) {
    return { issuer: namedIssuer, label: written.slice(namedIssuer.length + 1) };
  }
  const colon = written.indexOf(":");
  return { issuer: namedIssuer || written.slice(0, Math.max(colon, 0)), label: written.slice(colon + 1) };
}
