/** How the collection names the login products, and our names for them. */
const names: readonly (readonly [RegExp, string])[] = [
  [/Kosmos|Skolengo/, "kosmos-skolengo"],
  [/Edifice|OPEN ENT/, "entcore"],
  [/LemonLDAP/, "lemonldap-ng"],
  [/Entra ID/, "entra-id"],
  [/ADFS/, "adfs"],
  [/Keycloak/, "keycloak"],
  [/SimpleSAMLphp/, "simplesamlphp"],
  [/Shibboleth IdP/, "shibboleth-idp"],
  [/Shibboleth discovery/, "renater-wayf"],
  [/^CAS(?: form \(fm1\))?$/, "cas"],
];

/** The id of a login product; null for one that we have no name for. */
export function systemIdOf(name: string | null): string | null {
  return names.find(([pattern]) => pattern.test(name ?? ""))?.[1] ?? null;
}
