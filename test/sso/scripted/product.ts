/** What the two scripted chains set and read, as the products they are like do. */

export interface Product {
  domain: string;
  /** Where the login page is. */
  loginPath: string;
  /** Pages of test/pages: the form, and the same where the session is not one that is known. */
  pages: { login: string; stale: string };
  /** The login reads the first cookie of each of these names, and is lost where it does not know the value. */
  reads: readonly string[];
  /** Set with every login page: the request under way. */
  pending: (value: string) => string;
  /** Set by a login that worked. */
  granted: (value: string) => string[];
  /** What takes a login that worked back to the service. */
  proof: (value: string) => string;
  /** Set by the service that sends to the login. */
  state: (value: string) => string;
  /** The name of the service's own session. */
  serviceSession: string;
  /** The status for more cookies than 8 kB: RFC 6585's own, or the one that Apache and nginx have for it. */
  tooLargeStatus: 431 | 400;
}

export const keycloak: Product = {
  domain: "keycloak-exemple.test",
  loginPath: "/realms/etudiants/protocol/openid-connect/auth",
  pages: { login: "keycloak-7-password-fr", stale: "keycloak-7-session-expired-fr" },
  reads: ["AUTH_SESSION_ID", "KEYCLOAK_IDENTITY"],
  pending: (value) => `AUTH_SESSION_ID=${value}; Path=/realms/etudiants/; Secure; HttpOnly; SameSite=None`,
  granted: (value) => [
    `KEYCLOAK_IDENTITY=${value}; Path=/realms/etudiants/; Secure; HttpOnly; SameSite=None`,
    `KEYCLOAK_SESSION=${value}; Path=/realms/etudiants/; Max-Age=36000; Secure; SameSite=None`,
  ],
  proof: (value) => `code=${value}&state=${value}`,
  state: (value) => `mod_auth_openidc_state_${value}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax`,
  serviceSession: "mod_auth_openidc_session",
  tooLargeStatus: 431,
};

export const shibboleth: Product = {
  domain: "shibboleth-exemple.test",
  loginPath: "/idp/profile/SAML2/Redirect/SSO",
  pages: { login: "shib-idp-4-password-fr", stale: "shib-idp-4-stale-fr" },
  reads: ["JSESSIONID", "__Secure-JSESSIONID", "__Host-shib_idp_session"],
  pending: (value) => `JSESSIONID=${value}; Path=/idp; Secure; HttpOnly`,
  granted: (value) => [`__Host-shib_idp_session=${value}; Path=/; Secure; HttpOnly; SameSite=Lax`],
  proof: (value) => `SAMLart=${value}`,
  state: (value) => `_shibstate_${value}=${value}; Path=/; Secure; HttpOnly; SameSite=None`,
  serviceSession: "_shibsession_64656661756c74",
  tooLargeStatus: 400,
};

export const ssoHostOf = ({ domain }: Product): string => `idp.${domain}`;
export const serviceHostOf = ({ domain }: Product): string => `ent.${domain}`;
