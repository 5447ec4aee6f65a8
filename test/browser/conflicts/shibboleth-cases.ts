/** A conflict, the cookies that make it, and those of its name that the popup must tell of before the click. */
export interface ConflictCase {
  name: string;
  cookies: string[];
  told: string[];
}

const host = "idp.shibboleth-exemple.test";
const own = `JSESSIONID, ${host}/idp`;
const attributes = "Secure; HttpOnly";

/** Each puts an old session in front of the one that a Shibboleth-like login sets, at /idp. */
export const twinCases: readonly ConflictCase[] = [
  {
    name: "one name on the paths /, /idp and /idp/",
    cookies: ["/idp/", "/"].map((path) => `JSESSIONID=old; Path=${path}; ${attributes}`),
    told: [`JSESSIONID, ${host}/idp/`, own, `JSESSIONID, ${host}`],
  },
  {
    name: "a domain's cookie in front of the host's",
    cookies: [`JSESSIONID=old; Path=/idp; Domain=shibboleth-exemple.test; ${attributes}`],
    told: ["JSESSIONID, shibboleth-exemple.test/idp", own],
  },
  {
    name: "a domain's cookie of the very host, not Secure",
    cookies: [`JSESSIONID=old; Path=/idp; Domain=${host}; HttpOnly; SameSite=Lax`],
    told: [own, own],
  },
  {
    name: "a partitioned cookie in front of one that is not",
    cookies: [`JSESSIONID=old; Path=/idp; Partitioned; SameSite=None; ${attributes}`],
    told: [own, own],
  },
];

/** Sessions that the login does not know any more, under the names that browsers give a meaning to. */
export const unknownCases: readonly ConflictCase[] = [
  {
    name: "under __Host-",
    cookies: [`__Host-shib_idp_session=old; Path=/; ${attributes}`],
    told: [`__Host-shib_idp_session, ${host}`],
  },
  {
    name: "under __Secure-",
    cookies: [`__Secure-JSESSIONID=old; Path=/idp/profile; ${attributes}`],
    told: [`__Secure-JSESSIONID, ${host}/idp/profile`],
  },
  {
    name: "under __Host-, in a partition",
    cookies: [`__Host-shib_idp_session=old; Path=/; Partitioned; SameSite=None; ${attributes}`],
    told: [`__Host-shib_idp_session, ${host}`],
  },
];
