/** Where the SSO, its ENT and its directory listen: loopback alone, under names that only tests resolve. */

export const httpsPort = 33443;
export const ldapPort = 33389;

/** Covers both hosts: the SSO's session cookie is set on their common domain. */
export const certificateName = "*.univ-exemple.test";

/** An origin, without a slash at the end. */
export const ssoUrl = `https://auth.univ-exemple.test:${httpsPort}`;
/** An origin, without a slash at the end. */
export const entUrl = `https://ent.univ-exemple.test:${httpsPort}`;
