import { expect, test } from "vitest";
import { helpAsGiven } from "@/lib/knowledge/help-as-given";
import { helpDeskOf } from "./help-desk";

const told = <T>(value: T) => ({ value, toCheck: false });
const help = {
  supportEmail: told("assistance@univ-exemple.test"),
  support: told("https://www.univ-exemple.test/aide"),
  supportPhone: told("01 23 45 67 89"),
};

test("the catalogue says how it is reached, where the institution says nothing", () => {
  const known = { mail: help.supportEmail.value, page: help.support.value, phone: help.supportPhone.value };
  expect(helpDeskOf(help, null)).toEqual({ ...known, isGiven: false, opening: null });
  expect(helpDeskOf(help, { version: 1, reset: "https://univ-exemple.test/reset" })).toEqual({
    ...known,
    isGiven: false,
    opening: null,
  });
});

test("nobody knows, and nothing is made up", () => {
  expect(helpDeskOf({}, null)).toEqual({ mail: null, page: null, phone: null, isGiven: false, opening: null });
});

test("what the institution's own file says is called so, and it tells when the desk is open", () => {
  const provision = { version: 1 as const, supportEmail: "aide@univ-exemple.test", closedOn: ["2026-12-28"] };
  expect(helpDeskOf(helpAsGiven(help, provision), provision)).toEqual({
    mail: "aide@univ-exemple.test",
    page: help.support.value,
    phone: help.supportPhone.value,
    isGiven: true,
    opening: { openingDays: null, closedOn: ["2026-12-28"] },
  });
});
