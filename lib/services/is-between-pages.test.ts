import { expect, test } from "vitest";
import { isBetweenPages } from "./is-between-pages";

const host = "auth.univ-exemple.test";
const still = { awaiting: null, reading: null, kind: "service", now: 10_000 } as const;
const reading = { step: "none", notices: [], fields: {}, links: {}, offers: [], system: "cas" } as const;

test.each([
  ["a page that was just sent for", { awaiting: { host, since: 9_001 } }, true],
  ["one that was read before the next was sent for", { awaiting: { host, since: 9_001 }, kind: "sso" }, true],
  ["a page that is slow to come", { awaiting: { host, since: 9_000 } }, false],
  ["a login page that was not read yet", { kind: "sso" }, true],
  ["a page of the login that says nothing", { kind: "sso", reading }, false],
  ["a service's page, which nobody reads", {}, false],
  ["a failed navigation", { kind: "error-page" }, false],
] as const)("%s: %o", (_name, seen, expected) => {
  expect(isBetweenPages("nothing-seen", { ...still, ...seen } as never)).toBe(expected);
});

test("what is known of the tab stands by itself", () => {
  expect(isBetweenPages("server-down", { ...still, kind: "sso" })).toBe(false);
});
