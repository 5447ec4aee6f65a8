import { expect, test } from "vitest";
import { findingKinds } from "@/lib/diagnosis/finding";
import { chooseDesk } from "./choose-desk";

test.each([
  ["account-locked", "digital"],
  ["bad-credentials", "digital"],
  ["server-down", "digital"],
  ["account-disabled", "registrar"],
  ["account-expired", "registrar"],
  ["registration-pending", "registrar"],
  ["never-activated", "registrar"],
  ["identity", "in-person"],
])("%s goes to %s", (cause, desk) => {
  expect(chooseDesk(cause)).toBe(desk);
});

test("every verdict has a desk, those of tomorrow too", () => {
  for (const kind of [...findingKinds, "of-tomorrow"]) expect(["digital", "registrar"]).toContain(chooseDesk(kind));
});
