import { expect, test } from "vitest";
import { expiryOf, removalOf, restorationOf } from "./address";
import type { StoredCookie } from "./cookie";

const hostOnly: StoredCookie = {
  name: "TGC",
  value: "eyJ",
  domain: "cas.utc.fr",
  hostOnly: true,
  path: "/cas",
  secure: true,
  httpOnly: true,
  sameSite: "no_restriction",
  session: true,
  storeId: "1",
};

test("a removal names the cookie's own host, path and store", () => {
  expect(removalOf(hostOnly)).toEqual({ url: "https://cas.utc.fr/cas", name: "TGC", storeId: "1" });
});

test("an IPv6 host is bracketed, a partition goes along", () => {
  const partitionKey = { topLevelSite: "https://ent.test", hasCrossSiteAncestor: true };
  expect(removalOf({ ...hostOnly, domain: "::1", partitionKey })).toEqual({
    url: "https://[::1]/cas",
    name: "TGC",
    storeId: "1",
    partitionKey,
  });
});

test.each(["utc.fr", ""])("a first-party domain goes along, even an empty one: %j", (firstPartyDomain) => {
  expect(removalOf({ ...hostOnly, firstPartyDomain })).toHaveProperty("firstPartyDomain", firstPartyDomain);
  expect(removalOf(hostOnly)).not.toHaveProperty("firstPartyDomain");
});

test("a host-only session cookie is put back without a domain and without a date", () => {
  expect(restorationOf(hostOnly)).toEqual({
    ...removalOf(hostOnly),
    value: "eyJ",
    path: "/cas",
    secure: true,
    httpOnly: true,
    sameSite: "no_restriction",
  });
});

test("a domain's cookie is put back with its domain and its date", () => {
  const domainWide = {
    ...hostOnly,
    domain: ".utc.fr",
    hostOnly: false,
    session: false,
    expirationDate: 1_900_000_000.5,
  };
  expect(restorationOf(domainWide)).toMatchObject({ domain: "utc.fr", expirationDate: 1_900_000_000.5 });
});

test("an expiry is the same cookie, empty and long past", () => {
  expect(expiryOf(hostOnly)).toEqual({ ...restorationOf(hostOnly), value: "", expirationDate: 1 });
});
