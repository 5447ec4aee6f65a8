import { describe, expect, test } from "vitest";
import { followAttempt } from "@/lib/diagnosis/follow-attempt";
import { systemById, systems } from "@/lib/knowledge/systems";
import { entryOf } from "./entry";

const ent = "https://ent.univ-exemple.fr";
const cours = `${ent}/cours?id=4`;
const enc = encodeURIComponent;
const base64 = (address: string) => enc(btoa(address));
const home = `${ent}/`;

/** Where a login begins again that nobody knows the wanted page of. */
const itsOwn = `${ent}/accueil`;

/** A login's address by product, and where it should be begun again; null where the address does not tell. */
const addresses: readonly [system: string, address: string, entry: string | null][] = [
  ["cas", `/cas/login?service=${enc(cours)}`, cours],
  ["cas", `/cas/login?service=${enc(`${cours}&ticket=ST-1-abc`)}`, cours],
  ["cas", `/cas/login?service=${enc(`${ent}/support?ticket=1234`)}`, `${ent}/support?ticket=1234`],
  ["cas", `/cas/login?execution=e1s1&service=${enc(cours)}`, cours],
  ["cas", `/cas/login;jsessionid=1A2B?service=${enc(cours)}`, cours],
  ["cas", `/cas/login?renew=true&locale=fr&service=${enc(cours)}`, cours],
  ["cas", `/cas/login?service=${enc("http://ent.univ-exemple.fr/cours")}`, null],
  ["cas", `/cas/login?service=${enc("https://ailleurs.test/")}`, null],
  ["cas", "/cas/login?service=ent.univ-exemple.fr", null],
  ["cas", "/cas/login?execution=e1s1", null],
  ["cas", "/cas/login", null],
  ["cas", `/cas/oidc/oidcAuthorize?client_id=ent&redirect_uri=${enc(`${ent}/oidc/callback`)}&state=x&nonce=y`, home],
  ["cas", `/cas/oauth2.0/authorize?response_type=code&redirect_uri=${enc(`${ent}/oauth`)}`, home],
  ["cas", `/cas/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZ&RelayState=${enc(cours)}`, cours],
  ["cas", "/cas/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZ&RelayState=ss%3Amem%3Aabc", null],
  ["django-cas-server", `/login?service=${enc(cours)}`, cours],
  ["django-cas-server", "/login", null],
  ["kosmos-skolengo", `/login?service=${enc(cours)}`, cours],
  ["kosmos-skolengo", `/login?selection=EDU&service=${enc(`${cours}&ticket=ST-9`)}`, cours],
  ["esup-otp", `/cas/login?service=${enc(cours)}`, cours],
  ["esup-activ", "/esup-activ/", null],
  ["lemonldap-ng", `/?url=${base64(cours)}`, cours],
  ["lemonldap-ng", `/?url=${base64(`${ent}/`)}&confirm=1`, home],
  ["lemonldap-ng", `/cas/login?service=${enc(cours)}`, cours],
  ["lemonldap-ng", `/oauth2/authorize?client_id=ent&redirect_uri=${enc(`${ent}/openid/cb`)}&state=z`, home],
  ["lemonldap-ng", `/saml/singleSignOn?SAMLRequest=fZ&RelayState=${enc(cours)}`, cours],
  ["lemonldap-ng", "/?url=%%%", null],
  ["lemonldap-ng", `/?url=${base64("https://ailleurs.test/")}`, null],
  ["lemonldap-ng", "/?logout=1", null],
  ["shibboleth-idp", `/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZ&RelayState=${enc(cours)}`, cours],
  ["shibboleth-idp", "/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZ&RelayState=cookie%3A1700000000_ab", null],
  ["shibboleth-idp", `/idp/profile/cas/login?service=${enc(cours)}`, cours],
  ["shibboleth-idp", `/idp/profile/SAML2/Unsolicited/SSO?providerId=x&target=${enc(cours)}`, cours],
  ["shibboleth-idp", "/idp/profile/SAML2/Redirect/SSO?execution=e1s2", null],
  ["shibboleth-sp", `/Shibboleth.sso/Login?target=${enc(cours)}`, cours],
  ["shibboleth-sp", "/Shibboleth.sso/Login?SAMLDS=1&target=ss%3Amem%3Aabc&entityID=urn%3Ax", null],
  ["simplesamlphp", `/simplesaml/module.php/core/loginuserpass?ReturnTo=${enc(cours)}`, cours],
  ["simplesamlphp", "/simplesaml/module.php/core/loginuserpass.php?AuthState=_abc%3Ahttps%3A%2F%2Fx.test", null],
  ["simplesamlphp", `/simplesaml/saml2/idp/SSOService.php?SAMLRequest=fZ&RelayState=${enc(cours)}`, cours],
  ["keycloak", `/realms/u/protocol/openid-connect/auth?client_id=e&redirect_uri=${enc(`${ent}/cb?x=1`)}&state=s`, home],
  ["keycloak", `/auth/realms/u/protocol/openid-connect/auth?redirect_uri=${enc(`${ent}/*`)}`, home],
  ["keycloak", `/realms/u/protocol/saml?SAMLRequest=fZ&RelayState=${enc(cours)}`, cours],
  ["keycloak", "/realms/u/login-actions/authenticate?session_code=a&execution=b&client_id=ent&tab_id=c", null],
  ["keycloak", `/realms/u/protocol/openid-connect/auth?redirect_uri=${enc("https://ailleurs.test/cb")}`, null],
  ["adfs", `/adfs/ls/?wa=wsignin1.0&wtrealm=urn%3Aent&wreply=${enc(cours)}&wct=2026-11-22T10%3A00%3A00Z`, cours],
  ["adfs", `/adfs/oauth2/authorize?client_id=x&redirect_uri=${enc(`${ent}/signin-oidc`)}`, home],
  ["adfs", `/adfs/ls/?SAMLRequest=fZ&RelayState=${enc(cours)}`, cours],
  ["adfs", "/adfs/ls/idpinitiatedsignon.aspx", null],
  ["entra-id", `/common/oauth2/v2.0/authorize?client_id=x&redirect_uri=${enc(`${ent}/auth/`)}&state=k&nonce=n`, home],
  ["entra-id", `/t/wsfed?wa=wsignin1.0&wtrealm=x&wreply=${enc(cours)}&wctx=rm%3D0`, cours],
  ["entra-id", `/t/saml2?SAMLRequest=fZ&RelayState=${enc(cours)}`, cours],
  ["entra-id", "/common/login?ctx=rQIIAY", null],
  ["google-workspace", `/v3/signin/identifier?continue=${enc(cours)}&ifkv=a&dsh=b`, cours],
  ["google-workspace", `/v3/signin/identifier?continue=${enc("https://mail.google.com/")}`, null],
  ["google-workspace", `/o/oauth2/auth?redirect_uri=${enc(`${ent}/google`)}&state=s`, home],
  ["entcore", `/auth/login?callback=${enc(cours)}`, cours],
  ["entcore", `/auth/login?callBack=${enc(`${ent}/timeline/timeline`)}`, `${ent}/timeline/timeline`],
  ["entcore", "/auth/login?error=auth.error.authenticationFailed", null],
  ["educonnect", `/idp/profile/SAML2/Redirect/SSO?SAMLRequest=fZ&RelayState=${enc(cours)}`, cours],
  ["educonnect", "/idp/profile/SAML2/Redirect/SSO?execution=e1s1", null],
  ["franceconnect", "/api/v2/authorize?acr_values=eidas1&state=s&nonce=n", null],
  ["renater-wayf", `/?entityID=x&target=${enc(cours)}`, cours],
  ["renater-wayf", `/?entityID=x&return=${enc("https://sp.test/Shibboleth.sso/Login?SAMLDS=1")}`, null],
  ["itslearning", `/elogin/default.aspx?RelayState=${enc(cours)}`, cours],
  ["itslearning", "/Index.aspx", null],
  ["privacyidea", "/", null],
  ["ltb-self-service-password", "/?action=sendtoken", null],
];

describe("where a login begins again", () => {
  test.each(addresses)("%s: %s leads to %s", (system, path, entry) => {
    const facts = systemById(system)?.entry ?? null;
    const wanted = entryOf(`https://sso.univ-exemple.fr${path}`, facts, ["ent.univ-exemple.fr"]);
    expect(wanted).toBe(entry);
    const sent = { kind: "sent", at: 0, requestId: "1", method: "GET", place: "sso", withTicket: false } as const;
    const nothing = { laterParameter: null, pendingNames: [], sentTwice: [] };
    expect(followAttempt(null, { ...sent, ...nothing, wanted }, itsOwn)).toMatchObject(
      entry === null ? { entry: itsOwn, isEntryKnown: false } : { entry, isEntryKnown: true },
    );
  });

  test("carries nothing that works once", () => {
    const oneTime = /[?&](?:ticket=ST|execution|SAMLRequest|SAMLResponse|code|state|session_code|nonce)\b/;
    expect(addresses.filter(([, , entry]) => entry !== null && oneTime.test(entry))).toEqual([]);
  });

  test("is told of sixty addresses at least, and of every product", () => {
    expect(addresses.length).toBeGreaterThanOrEqual(60);
    expect(systems.map(({ id }) => id).filter((id) => !addresses.some(([system]) => system === id))).toEqual([]);
  });
});
