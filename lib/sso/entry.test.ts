import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EntryFact } from "@/lib/knowledge/schema";
import { entryOf, hasOneTimeParameters, servicesIn, withoutOneTimeParameters } from "./entry";

const facts: EntryFact = {
  parameters: [
    { name: "service", encoding: "plain", leads: "address" },
    { name: "url", encoding: "base64", leads: "address" },
  ],
  oneTime: ["ticket"],
  laterOnly: ["execution"],
};
const allowed = ["ent.univ-exemple.test"];
const login = (query: string) => entryOf(`https://auth.univ-exemple.test/cas/login?${query}`, facts, allowed);

describe("the service wanted", () => {
  test.each([
    ["service=https%3A%2F%2Fent.univ-exemple.test%2Fcours%3Fid%3D4", "https://ent.univ-exemple.test/cours?id=4"],
    ["service=https%3A%2F%2Fent.univ-exemple.test%2F%3Fticket%3DST-1", "https://ent.univ-exemple.test/"],
    [
      `url=${encodeURIComponent(btoa("https://ent.univ-exemple.test:33443/cours"))}`,
      "https://ent.univ-exemple.test:33443/cours",
    ],
  ])("is read from %s", (query, entry) => expect(login(query)).toBe(entry));

  test.each([
    "",
    "service=https%3A%2F%2Fevil.test%2F",
    "service=https%3A%2F%2Fent.univ-exemple.test.evil.test%2F",
    "service=https%3A%2F%2Fent.univ-exemple.test%40evil.test%2F",
    "service=http%3A%2F%2Fent.univ-exemple.test%2F",
    "service=javascript%3Aalert(1)",
    "url=%%%",
    "url=notbase64!",
  ])("is unknown for %j", (query) => expect(login(query)).toBeNull());

  test("never lies outside the allowed hosts, whatever the address holds", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (url, junk) => {
        for (const value of [url, junk, `https://ent.univ-exemple.test${junk}`]) {
          const entry = login(`service=${encodeURIComponent(value)}`);
          if (entry !== null) expect(new URL(entry).hostname).toBe("ent.univ-exemple.test");
        }
      }),
    );
  });
});

describe("the services in a login's address", () => {
  const inLogin = (query: string) => servicesIn(`https://auth.univ-exemple.test/?${query}`, facts);
  const base64 = (address: string) => encodeURIComponent(btoa(address));

  test("are there whosever they are, decoded, without what is used once", () => {
    expect(inLogin(`url=${base64("https://ailleurs.test/?ticket=ST-1")}`)).toEqual(["https://ailleurs.test/"]);
    expect(inLogin(`url=${base64("https://a.test/")}&service=https%3A%2F%2Fb.test%2F`)).toEqual([
      "https://b.test/",
      "https://a.test/",
    ]);
  });

  test.each(["", "service=http%3A%2F%2Fa.test%2F", "url=notbase64!", "other=https%3A%2F%2Fa.test%2F"])(
    "are none in %j",
    (query) => expect(inLogin(query)).toEqual([]),
  );
});

describe("an address without one-time parameters", () => {
  test.each([
    ["https://ent.test/cours?ticket=ST-1&id=4#x", "https://ent.test/cours?id=4"],
    ["https://ent.test/?code=a&state=b", "https://ent.test/"],
    ["https://ent.test/Shibboleth.sso/SAML2?SAMLResponse=PHN", "https://ent.test/Shibboleth.sso/SAML2"],
  ])("%s becomes %s", (address, clean) => {
    expect(withoutOneTimeParameters(address)).toBe(clean);
    expect(hasOneTimeParameters(address)).toBe(true);
  });

  test.each([
    "https://ent.test/cours",
    "https://ent.test/cours?code=INF101",
    "https://ent.test/support?ticket=1234",
    "https://ent.test/recherche?q=a%20b&state=fr",
  ])("%s is left as it is", (address) => {
    expect(withoutOneTimeParameters(address)).toBe(address);
    expect(hasOneTimeParameters(`${address}#part`)).toBe(false);
  });

  test.each(["http://ent.test/", "https://user:word@ent.test/", "not an address", "data:text/html,x"])(
    "%s is refused",
    (address) => expect(withoutOneTimeParameters(address)).toBeNull(),
  );
});
