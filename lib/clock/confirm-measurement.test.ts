import { expect, test } from "vitest";
import { confirmMeasurement } from "./confirm-measurement.ts";
import type { Measurement } from "./correct-time.ts";
import type { Sample } from "./sample.ts";

const kept: Measurement = {
  institutionId: "univ-exemple",
  lowMs: 191_900,
  highMs: 192_100,
  at: { wallMs: 1_800_000_000_000, steadyMs: 90_000, run: "one" },
};
const sample: Sample = {
  host: "auth.univ-exemple.test",
  roundTripMs: 100,
  lowMs: 191_400,
  highMs: 192_500,
  sent: { wallMs: kept.at.wallMs + 1_000_000, steadyMs: 10, run: "two" },
};

test("one answer of the new run bears out what was measured in the run before", () => {
  const confirmed = { institutionId: "univ-exemple", lowMs: 191_850, highMs: 192_150, at: sample.sent };
  expect(confirmMeasurement(kept, sample)).toEqual(confirmed);
});

test("a clock that was set in between is found out", () => {
  expect(confirmMeasurement(kept, { ...sample, lowMs: -600, highMs: 500 })).toBeNull();
  const putBack = { ...sample.sent, wallMs: kept.at.wallMs - 1 };
  expect(confirmMeasurement(kept, { ...sample, sent: putBack })).toBeNull();
});
