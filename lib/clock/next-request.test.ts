import { expect, test } from "vitest";
import { mostRequests, planRequest } from "./next-request.ts";

const possible = { lowMs: 12_300, highMs: 13_400 };
const plan = { possible, roundTripsMs: [180, 100, 240], asked: 1, wallMs: 1_800_000_000_000 };

test("the request reaches the server when its second changes, if the offset is in the middle", () => {
  const waitMs = planRequest(plan);
  expect(waitMs).toBe(100);
  expect((plan.wallMs + (waitMs ?? 0) + 50 + 12_850) % 1000).toBe(0);
});

test.each([-40_000_250, -1, 0, 250.5, 999, 86_400_000])(
  "an offset around %d ms never needs more than a second",
  (atMs) => {
    const waitMs = planRequest({ ...plan, possible: { lowMs: atMs - 500, highMs: atMs + 500 } });
    expect(waitMs).toBeGreaterThanOrEqual(0);
    expect(waitMs).toBeLessThan(1000);
  },
);

test("it is known well enough at the quickest round trip and 20 ms", () => {
  expect(planRequest({ ...plan, possible: { lowMs: 0, highMs: 120 } })).toBeNull();
  expect(planRequest({ ...plan, possible: { lowMs: 0, highMs: 121 } })).not.toBeNull();
});

test("12 requests are all there are", () => {
  expect(planRequest({ ...plan, asked: mostRequests })).toBeNull();
});
