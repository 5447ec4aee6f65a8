interface JarCookie {
  name: string;
  value: string;
  domain: string;
  isHostOnly: boolean;
  path: string;
}

/** A browser's cookies (RFC 6265 §5.3, §5.4) as far as the embedded SSO needs them. Everything is Secure. */
export function createCookieJar() {
  const cookies: JarCookie[] = [];

  function put(cookie: JarCookie, place: "oldest" | "newest"): void {
    const twin = cookies.findIndex((other) => isSame(cookie, other));
    // A cookie that is set again keeps its age.
    if (twin >= 0) cookies[twin] = cookie;
    else if (place === "oldest") cookies.unshift(cookie);
    else cookies.push(cookie);
  }

  function drop(isGone: (cookie: JarCookie) => boolean): void {
    for (const cookie of cookies.filter(isGone)) cookies.splice(cookies.indexOf(cookie), 1);
  }

  return {
    /** Takes a `Set-Cookie` that came from `url`. `oldest` makes it older than what the jar holds. */
    set(setCookie: string, url: URL, place: "oldest" | "newest" = "newest"): void {
      const [pair = "", ...attributes] = setCookie.split("; ");
      const [name = "", value = ""] = pair.split("=");
      const attribute = new Map(attributes.map((text) => text.split("=") as [string, string]));
      const domain = attribute.get("Domain");
      const isHostOnly = domain === undefined;
      const cookie = { name, value, isHostOnly, domain: domain ?? url.hostname, path: attribute.get("Path") ?? "/" };
      if (attribute.get("Max-Age") === "0") drop((other) => isSame(cookie, other));
      else put(cookie, place);
    },
    /** The `Cookie` header for `url`: longest path first, then oldest first. */
    header(url: URL): string {
      return cookies
        .filter(({ domain, isHostOnly, path }) => {
          const isHostFit = url.hostname === domain || (!isHostOnly && url.hostname.endsWith(`.${domain}`));
          return isHostFit && `${url.pathname}/`.startsWith(path.endsWith("/") ? path : `${path}/`);
        })
        .sort((one, other) => other.path.length - one.path.length)
        .map(({ name, value }) => `${name}=${value}`)
        .join("; ");
    },
    remove(name: string): void {
      drop((cookie) => cookie.name === name);
    },
    valueOf(name: string): string | undefined {
      return cookies.find((cookie) => cookie.name === name)?.value;
    },
  };
}

function isSame(one: JarCookie, other: JarCookie): boolean {
  return (
    one.name === other.name &&
    one.domain === other.domain &&
    one.isHostOnly === other.isHostOnly &&
    one.path === other.path
  );
}
