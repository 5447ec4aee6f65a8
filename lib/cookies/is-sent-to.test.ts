import { describe, expect, test } from "vitest";
import type { CookieFacts } from "./cookie";
import { isSentTo, pathCovers } from "./is-sent-to";

const cookie: CookieFacts = {
  name: "JSESSIONID",
  domain: "cas.univ-exemple.test",
  hostOnly: true,
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "lax",
  session: true,
  storeId: "0",
};
const login = { host: "cas.univ-exemple.test", path: "/cas/login" };

// RFC 6265 §5.1.4.
test.each([
  ["/", "/cas/login", true],
  ["/cas", "/cas/login", true],
  ["/cas/", "/cas/login", true],
  ["/cas/login", "/cas/login", true],
  ["/cas", "/cas", true],
  ["/cas/", "/cas", false],
  ["/cas", "/casino", false],
  ["/ent", "/cas/login", false],
])("the path %s covers %s: %s", (cookiePath, path, covers) => {
  expect(pathCovers(cookiePath, path)).toBe(covers);
});

describe("a cookie", () => {
  test.each<[string, Partial<CookieFacts>, boolean]>([
    ["of this host", {}, true],
    ["of the domain above", { domain: ".univ-exemple.test", hostOnly: false }, true],
    ["of the domain's own host", { domain: "univ-exemple.test", hostOnly: true }, false],
    ["of a sibling", { domain: "ent.univ-exemple.test" }, false],
    ["of a name that ends alike", { domain: ".exemple.test", hostOnly: false }, false],
    ["of another path", { path: "/ent" }, false],
    ["in the partition of its own site", { partitionKey: { topLevelSite: "https://univ-exemple.test" } }, true],
    ["in another site's partition", { partitionKey: { topLevelSite: "https://autre.test" } }, false],
    [
      "framed through another site",
      { partitionKey: { topLevelSite: "https://univ-exemple.test", hasCrossSiteAncestor: true } },
      false,
    ],
    ["in no partition, said so", { partitionKey: {} }, true],
  ])("%s is sent with the login page: %s", (_what, more, isSent) => {
    expect(isSentTo({ ...cookie, ...more }, login)).toBe(isSent);
  });
});
