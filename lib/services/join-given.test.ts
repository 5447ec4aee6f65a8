import { expect, test } from "vitest";
import type { Token } from "@/lib/otp/account";
import type { ImportReport } from "@/lib/otp/import-report";
import { joinGiven } from "./join-given";

type Read = Extract<ImportReport, { state: "read" }>;

const token = (label: string): Token => ({
  kind: "totp",
  issuer: "Exemple",
  label,
  secret: "JBSWY3DPEHPK3PXP",
  algorithm: "SHA1",
  digits: 6,
  periodSeconds: 30,
});
const whole = (label: string): Read => ({
  state: "read",
  format: "otpauth",
  tokens: [token(label)],
  problems: [{ at: 2, name: label, reason: "steam" }],
  part: null,
});
const part = (index: number, batchId = 7): Read => ({
  state: "read",
  format: "google-migration",
  tokens: [token(`part ${index}`)],
  problems: [],
  part: { index, size: 3, batchId },
});
const labelsOf = (joined: ReturnType<typeof joinGiven>) =>
  joined?.state === "whole" ? joined.report.tokens.map(({ label }) => label) : joined;

test("several files given at once are shown together, their entries counted through", () => {
  const joined = joinGiven([], [whole("a"), whole("b")]);
  expect(labelsOf(joined)).toEqual(["a", "b"]);
  expect(joined).toMatchObject({ report: { format: "otpauth", problems: [{ at: 2 }, { at: 4 }] } });
});

test("the parts of an export come together at once or one after the other, in the export's order", () => {
  expect(labelsOf(joinGiven([], [part(2), part(0), part(1)]))).toEqual(["part 0", "part 1", "part 2"]);
  const first = joinGiven([], [part(2)]);
  expect(first).toMatchObject({ state: "parts", missing: [0, 1], size: 3 });
  const batch = first?.state === "parts" ? first.batch : [];
  expect(labelsOf(joinGiven(batch, [part(0), part(1)]))).toEqual(["part 0", "part 1", "part 2"]);
});

test("a part of another export is refused, and a file that is whole leaves the parts aside", () => {
  const first = joinGiven([], [part(2)]);
  const batch = first?.state === "parts" ? first.batch : [];
  expect(joinGiven(batch, [part(0, 8)])).toBeNull();
  expect(labelsOf(joinGiven(batch, [whole("a")]))).toEqual(["a"]);
});
