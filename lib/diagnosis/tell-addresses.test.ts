import { expect, test } from "vitest";
import type { Finding } from "./finding";
import { tellAddresses } from "./tell-addresses";

const verdict: Finding = {
  kind: "bad-credentials",
  certainty: "certain",
  facts: [{ kind: "no-login-seen" }],
  against: [],
  settledBy: null,
  remedies: [{ kind: "reset-password", address: null }, { kind: "try-again" }],
};
const reset = "https://compte.univ-exemple.test/oubli";

test("the institution's own reset page takes the place of the one that the page shows, and is marked", () => {
  const told = tellAddresses({ verdict, others: [verdict] }, { reset });
  const remedies = [{ kind: "reset-password", address: reset, isGiven: true }, { kind: "try-again" }];
  expect(told.verdict.remedies).toEqual(remedies);
  expect(told.others[0]?.remedies).toEqual(remedies);
});

test("without one, all stays as it is", () => {
  expect(tellAddresses({ verdict, others: [] }, {})).toEqual({ verdict, others: [] });
});
