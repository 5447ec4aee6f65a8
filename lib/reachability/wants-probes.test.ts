import { expect, test } from "vitest";
import { type Impression, wantsProbes } from "./wants-probes";

const fine: Impression = {
  isOnline: true,
  hasNetworkFailure: false,
  isServerUnwell: false,
  waitedMs: null,
  wasLedAway: false,
  isPageUnknown: false,
  known: "reachable",
};

test.each<[string, Partial<Impression>, boolean]>([
  ["a login page that came", {}, false],
  ["nothing known, and nothing wrong", { known: null }, false],
  ["a page that is on its way", { waitedMs: 400 }, false],
  ["a page that does not come", { waitedMs: 1_000 }, true],
  ["the browser gave up", { hasNetworkFailure: true }, true],
  ["an error of the server", { isServerUnwell: true }, true],
  ["led to a page of no institution's", { wasLedAway: true }, true],
  ["a page that is not the login's", { isPageUnknown: true }, true],
  ["slow just now", { known: "slow" }, true],
  ["the device says it is offline", { known: null, isOnline: false }, true],
  ["the device says so, and a page came", { isOnline: false }, false],
])("%s: %s", (_what, more, wanted) => {
  expect(wantsProbes({ ...fine, ...more })).toBe(wanted);
});
