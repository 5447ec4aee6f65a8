import { expect, test } from "vitest";
import { findDisagreement } from "./several-hosts.ts";

const sso = { host: "auth.univ-exemple.test", lowMs: 0, highMs: 200 };

test("hosts that agree within a second are no finding", () => {
  const near = { host: "ent.univ-exemple.test", lowMs: 1200, highMs: 1500 };
  expect(findDisagreement([sso, near])).toBeNull();
  expect(findDisagreement([sso])).toBeNull();
  expect(findDisagreement([])).toBeNull();
});

test("the two that are surely furthest apart are told, with the least gap", () => {
  const hosts = [
    sso,
    { host: "otp.univ-exemple.test", lowMs: -95_000, highMs: -94_000 },
    { host: "ent.univ-exemple.test", lowMs: 5000, highMs: 5100 },
  ];
  expect(findDisagreement(hosts)).toEqual({
    ahead: "ent.univ-exemple.test",
    behind: "otp.univ-exemple.test",
    gapMs: 99_000,
  });
});
