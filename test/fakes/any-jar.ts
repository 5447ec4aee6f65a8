import * as fc from "fast-check";
import { cookieKey, type StoredCookie } from "@/lib/cookies/cookie";

/** Where the cookies of generated jars stand, and what they are called. */
export type JarPlaces = { hosts: readonly string[]; names: readonly string[]; now: number };

const siteOf = (host: string): string => `https://${host.split(".").slice(-2).join(".")}`;

/** One cookie that a browser could hold: what it asks of the prefixes `__Host-` and `__Secure-` is kept to. */
function anyCookie({ hosts, names, now }: JarPlaces): fc.Arbitrary<StoredCookie> {
  const seconds = now / 1_000;
  const made = fc.record({
    name: fc.constantFrom(...names),
    value: fc.string({ maxLength: 8 }),
    host: fc.constantFrom(...hosts),
    hostOnly: fc.boolean(),
    path: fc.constantFrom("/", "/cas", "/cas/", "/cas/login"),
    secure: fc.boolean(),
    httpOnly: fc.boolean(),
    sameSite: fc.constantFrom("unspecified", "no_restriction", "lax", "strict"),
    lastsSeconds: fc.option(fc.integer({ min: 4_000, max: 399 * 86_400 })),
    storeId: fc.constantFrom("0", "0", "0", "1"),
    partition: fc.constantFrom("none", "none", "own", "other"),
  });
  return made.map(({ host, lastsSeconds, partition, ...cookie }): StoredCookie => {
    const isPrefixed = cookie.name.startsWith("__");
    const hostOnly = cookie.hostOnly || cookie.name.startsWith("__Host-");
    return {
      ...cookie,
      domain: hostOnly ? host : `.${host}`,
      hostOnly,
      path: cookie.name.startsWith("__Host-") ? "/" : cookie.path,
      secure: cookie.secure || isPrefixed || partition !== "none",
      session: lastsSeconds === null,
      ...(lastsSeconds === null ? {} : { expirationDate: seconds + lastsSeconds }),
      ...(partition === "none"
        ? {}
        : {
            partitionKey: {
              topLevelSite: partition === "own" ? siteOf(host) : "https://autre.test",
              hasCrossSiteAncestor: partition === "other",
            },
          }),
    };
  });
}

/** A jar as browsers hold it: no cookie twice, in the order in which they were set. */
export function anyJar(places: JarPlaces): fc.Arbitrary<StoredCookie[]> {
  return fc.uniqueArray(anyCookie(places), { selector: cookieKey, maxLength: 25 });
}
