export interface SentCookie {
  name: string;
  value: string;
}

/**
 * The cookies of a `Cookie` header (RFC 6265 §4.2) in the order sent, twins kept. Parts without a name are left out.
 * Browsers send the longest path first and then the oldest (§5.4), and nothing tells the server which is which.
 */
export function readCookies(header: string | undefined): SentCookie[] {
  return (header ?? "").split(";").flatMap((part) => {
    const [name = "", ...value] = part.trim().split("=");
    return name === "" || value.length === 0 ? [] : [{ name, value: value.join("=") }];
  });
}

/** The value that a server sees: the first of that name, as Tomcat and mod_auth_cas read it. Empty counts as absent. */
export function firstCookie(cookies: SentCookie[], name: string): string | undefined {
  return cookies.find((cookie) => cookie.name === name)?.value || undefined;
}
