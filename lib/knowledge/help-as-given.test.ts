import { expect, test } from "vitest";
import { helpAsGiven } from "./help-as-given";
import type { Provision } from "./provision-schema";

const reset = { value: "https://compte.univ-exemple.test/oubli", toCheck: true };

test("without a file of the institution's own, the catalogue's word stands", () => {
  expect(helpAsGiven({ reset }, null)).toEqual({ reset });
  expect(helpAsGiven(undefined, null)).toEqual({});
});

test("what the institution says goes first and needs no check; what it leaves out stays", () => {
  const provision: Provision = {
    version: 1,
    status: "https://etat.univ-exemple.test/",
    passwordRules: { minLength: 12 },
  };
  const account = { value: "https://compte.univ-exemple.test/", toCheck: false };
  const status = { value: "https://autre.test/", toCheck: true };
  expect(helpAsGiven({ reset, account, status }, provision)).toEqual({
    reset,
    account,
    status: { value: "https://etat.univ-exemple.test/", toCheck: false },
    passwordRules: { value: { minLength: 12 }, toCheck: false },
  });
});

test("each of its values has a place", () => {
  const page = "https://univ-exemple.test/";
  const all: Omit<Required<Provision>, "version" | "openingDays" | "closedOn" | "otpHosts"> = {
    reset: page,
    activation: page,
    account: page,
    support: page,
    status: page,
    supportEmail: "aide@univ-exemple.test",
    supportPhone: "01 23 45 67 89",
    passwordRules: { maxLength: 64 },
  };
  const given = helpAsGiven({}, { version: 1, ...all });
  const values = Object.entries(given).map(([name, told]) => [name, told?.value]);
  expect(Object.fromEntries(values)).toEqual(all);
});
