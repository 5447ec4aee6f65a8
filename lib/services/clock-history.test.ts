import { beforeEach, expect, test } from "vitest";
import { installBrowser } from "@/test/fakes/install-browser";
import { forgetEstimates, keptDrift, noteEstimate } from "./clock-history";

const dayMs = 86_400_000;
const firstMs = 1_795_300_000_000;
const at = (day: number, offsetMs: number) => ({
  atMs: firstMs + day * dayMs,
  lowMs: offsetMs - 20,
  highMs: offsetMs + 20,
});

beforeEach(() => {
  installBrowser();
});

test("measurings of several days tell how fast a clock goes", async () => {
  for (const day of [0, 1, 3]) await noteEstimate("school", at(day, day * 4_000));
  await noteEstimate("other", at(0, 90_000));
  const rate = await keptDrift("school", at(4, 16_000));
  expect(rate?.lowMsPerDay).toBeGreaterThan(3_900);
  expect(rate?.highMsPerDay).toBeLessThan(4_100);
});

test("measurings of one day tell nothing of it", async () => {
  await noteEstimate("school", at(0, 0));
  expect(await keptDrift("school", at(0.4, 4_000))).toBeNull();
});

test("one in half a day is kept, the last ten of an institution", async () => {
  for (let day = 0; day < 30; day += 0.25) await noteEstimate("school", at(day, day * 4_000));
  const rate = await keptDrift("school", at(30, 120_000));
  expect(rate?.lowMsPerDay).toBeGreaterThan(3_900);
});

test("an institution's go with it, and no other's", async () => {
  await noteEstimate("school", at(0, 0));
  await noteEstimate("other", at(0, 0));
  await forgetEstimates("school");
  expect(await keptDrift("school", at(2, 8_000))).toBeNull();
  expect(await keptDrift("other", at(2, 8_000))).not.toBeNull();
});
