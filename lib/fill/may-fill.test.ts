import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayFill } from "./may-fill";

const bound = ["cas.utc.fr", "auth.univ-exemple.test:33443", "authc.univ-toulouse.fr", "xn--cole-9oa.fr"];
const account = { hosts: bound };

describe("a code", () => {
  test.each([
    "https://cas.utc.fr/cas/login?service=https%3A%2F%2Fent.utc.fr#x",
    "https://cas.utc.fr:443/",
    "https://auth.univ-exemple.test:33443/2fregisters",
    "https://xn--cole-9oa.fr/",
  ])("may go to %s", (address) => expect(mayFill(account, address)).toEqual({ ok: true }));

  test.each([
    ["https://CAS.utc.fr/", "letters of the other case"],
    ["https://cas%2Eutc.fr/", "an escaped dot"],
    ["https:\\\\cas.utc.fr\\@ailleurs.test/", "slashes the other way round"],
    ["https://ｃａｓ.utc.fr/", "wide letters"],
  ])("may go to %s, which is the true host in %s", (address) => expect(mayFill(account, address).ok).toBe(true));

  test.each([
    ["https://", "unparsable", "", null],
    ["https://cas.utc.fr:99999/", "unparsable", "", null],
    ["", "unparsable", "", null],
    ["about:blank", "not-a-site", "", null],
    ["data:text/html,<title>cas.utc.fr</title>", "not-a-site", "", null],
    ["blob:https://cas.utc.fr/7b9c", "not-a-site", "", null],
    ["view-source:https://cas.utc.fr/", "not-a-site", "", null],
    ["chrome-extension://cas.utc.fr/page.html", "not-a-site", "cas.utc.fr", "cas.utc.fr"],
    ["http://cas.utc.fr/", "not-https", "cas.utc.fr", "cas.utc.fr"],
    ["https://cas.utc.fr@ailleurs.test/", "user-info", "ailleurs.test", null],
    ["https://moi:secret@cas.utc.fr/", "user-info", "cas.utc.fr", "cas.utc.fr"],
    ["https://127.0.0.1/", "ip-address", "127.0.0.1", null],
    ["https://0x7f.1/", "ip-address", "127.0.0.1", null],
    ["https://[::1]/", "ip-address", "[::1]", null],
    ["https://cas.utc.fr./", "trailing-dot", "cas.utc.fr.", "cas.utc.fr"],
    ["https://cаs.utc.fr/", "punycode", "xn--cs-7kc.utc.fr", "cas.utc.fr"],
    ["https://cas.utc.fr:8443/", "other-port", "cas.utc.fr:8443", "cas.utc.fr"],
    ["https://auth.univ-exemple.test/", "other-port", "auth.univ-exemple.test", "auth.univ-exemple.test:33443"],
    ["https://cas.utc.fr.ailleurs.test/", "other-host", "cas.utc.fr.ailleurs.test", "cas.utc.fr"],
    ["https://cas-utc.fr/", "other-host", "cas-utc.fr", "cas.utc.fr"],
    ["https://clubs.cas.utc.fr/", "other-host", "clubs.cas.utc.fr", "cas.utc.fr"],
    ["https://authc.univ-tou1ouse.fr/", "other-host", "authc.univ-tou1ouse.fr", "authc.univ-toulouse.fr"],
    ["https://autre.test/", "other-host", "autre.test", null],
  ])("is refused to %s: %s", (address, reason, host, lookedLike) =>
    expect(mayFill(account, address)).toEqual({ ok: false, reason, host, lookedLike }),
  );

  test("goes nowhere for an account that is bound to no host", () =>
    expect(mayFill({ hosts: [] }, "https://cas.utc.fr/")).toMatchObject({ ok: false, reason: "other-host" }));
});

/** Every way to write a place that is not that host, though a person or a careless comparison could take it for it. */
function hostileAddresses(host: string): fc.Arbitrary<string> {
  const [name = "", port = ""] = host.split(":");
  const labels = name.split(".");
  const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
  const place = fc.nat(name.length - 1);
  const swap = (at: number, by: string): string => name.slice(0, at) + by + name.slice(at + 1);
  const otherPort = fc.integer({ min: 1, max: 65_535 }).filter((number) => number !== 443 && String(number) !== port);
  const lookAlike: Record<string, string[]> = {
    a: ["а", "ɑ", "à"],
    c: ["с", "ç"],
    e: ["е", "é", "3"],
    i: ["і", "1", "l"],
    l: ["1", "ӏ", "i"],
    o: ["о", "0", "ο"],
    u: ["υ", "ù", "v"],
    s: ["ѕ", "5"],
    t: ["τ", "7"],
    m: ["rn"],
    r: ["г"],
  };
  const likeness = place
    .filter((at) => name[at] !== undefined && name[at] in lookAlike)
    .chain((at) => fc.constantFrom(...(lookAlike[name[at] ?? ""] ?? [])).map((by) => swap(at, by)));
  const names = fc.oneof(
    word.map((extra) => `${extra}.${name}`),
    word.map((extra) => `${extra}-${name}`),
    word.map((extra) => `${extra}${name}`),
    word.map((extra) => `${name}.${extra}.test`),
    word.map((extra) => `${name}-${extra}.test`),
    word.map((extra) => `${name}${extra}`),
    word.map((extra) => [extra, ...labels.slice(1)].join(".")).filter((other) => other !== name),
    word.map((extra) => [...labels.slice(0, -1), extra].join(".")).filter((other) => other !== name),
    place.map((at) => swap(at, "")).filter((other) => other !== name && !/^\.|\.\.|\.$/.test(other)),
    place.map((at) => swap(at, `${name[at]}${name[at]}`)).filter((other) => !other.includes("..")),
    fc.constant(name.replace(/\./g, "-")),
    fc.constant(name.replace(".", "")),
    fc.constant(labels.slice(1).join(".")),
    fc.constant(`${name}.`),
    fc.constant(`${name}%2E`),
    fc.constant(`${name}%2f.ailleurs.test`),
    fc.constant(`${name}%00.ailleurs.test`),
    likeness,
    likeness.map((other) => other.toUpperCase()),
  );
  const path = fc.constantFrom(
    "/",
    "/cas/login",
    `/${host}/`,
    `/?service=https://${host}/`,
    `/#@${host}`,
    `/\\${host}`,
  );
  const withPort = port === "" ? "" : `:${port}`;
  return fc.oneof(
    fc.tuple(names, path).map(([other, rest]) => `https://${other}${withPort}${rest}`),
    fc.tuple(names, path).map(([other, rest]) => `https://${other}${rest}`),
    fc.tuple(otherPort, path).map(([number, rest]) => `https://${name}:${number}${rest}`),
    fc.tuple(word, word, path).map(([user, pass, rest]) => `https://${user}:${pass}@${host}${rest}`),
    fc.tuple(names, path).map(([other, rest]) => `https://${host}@${other}${rest}`),
    fc.tuple(names, path).map(([other, rest]) => `https:\\\\${other}\\@${host}${rest}`),
    fc.tuple(fc.ipV4Extended(), path).map(([ip, rest]) => `https://${ip}${rest}`),
    fc.tuple(fc.ipV6(), path).map(([ip, rest]) => `https://[${ip}]${rest}`),
    fc
      .tuple(fc.constantFrom("http", "ftp", "wss", "blob:https", "view-source:https", "file", "javascript"), path)
      .map(([scheme, rest]) => `${scheme}://${host}${rest}`),
    fc.tuple(word, path).map(([extra, rest]) => `chrome-extension://${extra}/${host}${rest}`),
    fc.tuple(word, path).map(([extra, rest]) => `data:text/html,${extra}//${host}${rest}`),
  );
}

describe.each(bound)("around %s", (host) => {
  test("500 hostile addresses get no code, the true one always does", () => {
    const hostile = fc.sample(hostileAddresses(host), { numRuns: 500, seed: 4 });
    expect(new Set(hostile).size).toBeGreaterThan(400);
    expect(hostile.filter((address) => mayFill({ hosts: [host] }, address).ok)).toEqual([]);
    fc.assert(fc.property(fc.webPath(), (path) => mayFill({ hosts: [host] }, `https://${host}${path}`).ok));
  });
});

test("any text at all is answered, and only the account's own hosts are allowed", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl()), (address) => {
      const allowed = mayFill(account, address).ok;
      expect(allowed && !bound.includes(new URL(address).host)).toBe(false);
    }),
  );
});
