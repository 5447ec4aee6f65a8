import { expect, test } from "vitest";
import type { CookieFacts } from "./cookie";
import { findTwins } from "./find-twins";

const hostOnly: CookieFacts = {
  name: "lemonldap",
  domain: "auth.univ-exemple.test",
  hostOnly: true,
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "lax",
  session: true,
  storeId: "0",
};
const domainWide = { ...hostOnly, domain: ".univ-exemple.test", hostOnly: false };
const pairsIn = (...jar: CookieFacts[]) => [...findTwins(jar)];

test("a host's cookie and the domain's are sent together", () => {
  expect(pairsIn(hostOnly, domainWide)).toEqual([
    [hostOnly, [domainWide]],
    [domainWide, [hostOnly]],
  ]);
});

test("two hosts of one domain each have its cookie for a twin, whichever comes first in the jar", () => {
  const other = { ...hostOnly, domain: "ent.univ-exemple.test" };
  expect(pairsIn(hostOnly, other, domainWide)).toEqual([
    [hostOnly, [domainWide]],
    [other, [domainWide]],
    [domainWide, [hostOnly, other]],
  ]);
});

test("a path and one under it are sent together, two that lie apart are not", () => {
  const deep = { ...hostOnly, path: "/cas" };
  expect(pairsIn(hostOnly, deep)).toHaveLength(2);
  expect(pairsIn({ ...hostOnly, path: "/ent" }, deep)).toEqual([]);
});

test.each<[string, Partial<CookieFacts>]>([
  ["name", { name: "lemonldappdata" }],
  ["store", { storeId: "1" }],
  ["host", { domain: "ent.univ-exemple.test", hostOnly: true }],
  ["partition", { partitionKey: { topLevelSite: "https://autre.test" } }],
  ["first-party domain", { firstPartyDomain: "autre.test" }],
])("cookies of another %s are not", (_what, other) => {
  expect(pairsIn(hostOnly, { ...domainWide, ...other })).toEqual([]);
});
