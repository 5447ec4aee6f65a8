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

test("a host's cookie and the domain's are sent together", () => {
  expect(findTwins([hostOnly, domainWide])).toEqual([[hostOnly, domainWide]]);
});

test.each<[string, Partial<CookieFacts>]>([
  ["name", { name: "lemonldappdata" }],
  ["store", { storeId: "1" }],
  ["host", { domain: "ent.univ-exemple.test", hostOnly: true }],
  ["partition", { partitionKey: { topLevelSite: "https://autre.test" } }],
  ["first-party domain", { firstPartyDomain: "autre.test" }],
])("cookies of another %s are not", (_what, other) => {
  expect(findTwins([hostOnly, { ...domainWide, ...other }])).toEqual([]);
});
