import { expect, test } from "vitest";
import { seededRandom } from "../../test/clock/random.ts";
import { randomLink, randomOffset, randomWorld } from "../../test/clock/random-world.ts";
import { simulate, type World } from "../../test/clock/simulated-server.ts";
import { detectJump } from "./detect-jump.ts";
import { measureOffset } from "./measure.ts";
import type { Answer } from "./sample.ts";

const beginsMs = Date.UTC(2026, 10, 22);

/** One measuring in a world of its own, with what only that world knows. */
async function measureIn(world: World, mostAnswers = Number.POSITIVE_INFINITY) {
  const lies = new Set<number>();
  let lastLie = 0;
  const told = world.lateness;
  const simulated = simulate(
    {
      ...world,
      ...(told && {
        lateness: () => {
          const lateness = told();
          lastLie = lateness.byMs;
          return lateness;
        },
      }),
    },
    beginsMs,
  );
  let asked = 0;
  const request = async (): Promise<Answer | null> => {
    asked += 1;
    if (asked > mostAnswers) return null;
    const answer = await simulated.request();
    if (lastLie !== 0) lies.add(answer.sent.steadyMs);
    return answer;
  };
  const measured = await measureOffset({ ...simulated, request });
  const counted = measured.samples.filter(({ sent }) => detectJump(sent, simulated.now()) !== "jumped");
  const lying = counted.filter(({ sent }) => lies.has(sent.steadyMs)).length;
  return { ...measured, asked, counted: counted.length, lying, offsetMs: simulated.offsetMs() };
}

test("in 10,000 measurings the true offset is in the stated interval, wherever most answers are honest", async () => {
  const random = seededRandom(2026);
  const seen = { judged: 0, silent: 0, outvoted: 0 };
  for (let index = 0; index < 10_000; index++) {
    const { estimate, asked, requests, counted, lying, offsetMs } = await measureIn(
      randomWorld(random, { mostLies: 0.3 }),
    );
    expect(requests).toBe(asked);
    expect(asked).toBeLessThanOrEqual(12);
    if (lying * 2 >= counted) {
      seen.outvoted += 1;
      continue;
    }
    expect(estimate, `measuring ${index}`).not.toBeNull();
    expect(estimate?.lowMs, `measuring ${index}`).toBeLessThanOrEqual(offsetMs);
    expect(estimate?.highMs, `measuring ${index}`).toBeGreaterThanOrEqual(offsetMs);
    expect(estimate?.disagreeing).toBeLessThanOrEqual(lying);
    seen.judged += 1;
    if (lying > 0) seen.silent += 1;
  }
  expect(seen.judged).toBeGreaterThan(9800);
  expect(seen.silent).toBeGreaterThan(2000);
});

test("eight requests bring it within half the quickest round trip and 25 ms, by the median", async () => {
  const random = seededRandom(8);
  const above: number[] = [];
  for (let index = 0; index < 2000; index++) {
    const world = { offsetMs: randomOffset(random), trip: randomLink(random), oversleptMs: () => random() * 12 };
    const { estimate, samples } = await measureIn(world, 8);
    const halfMs = ((estimate?.highMs ?? Number.NaN) - (estimate?.lowMs ?? Number.NaN)) / 2;
    above.push(halfMs - Math.min(...samples.map(({ roundTripMs }) => roundTripMs)) / 2);
  }
  above.sort((one, other) => one - other);
  expect(above[1000]).toBeLessThanOrEqual(25);
});

test("a server that writes its Date up to a second late moves the interval by no more than that second", async () => {
  const random = seededRandom(9);
  for (let index = 0; index < 1000; index++) {
    const lateness = () => ({ byMs: random() * 1000, age: null, fromCache: false });
    const world = { offsetMs: randomOffset(random), trip: randomLink(random), lateness };
    const { estimate, offsetMs } = await measureIn(world);
    expect(estimate?.lowMs).toBeLessThanOrEqual(offsetMs);
    expect((estimate?.highMs ?? Number.NaN) + 1000).toBeGreaterThanOrEqual(offsetMs);
  }
});

test("what was seen in passing saves requests", async () => {
  const world = { offsetMs: 94_000, trip: () => ({ upMs: 20, downMs: 20 }) };
  const first = await measureIn(world);
  const simulated = simulate(world, beginsMs);
  const again = await measureOffset({ ...simulated, seen: first.samples });
  expect(first.requests).toBeGreaterThan(4);
  expect(again.requests).toBe(0);
  expect(again.estimate?.offsetMs).toBeCloseTo(first.estimate?.offsetMs ?? Number.NaN, 0);
});

test("a lost answer now and then does not end the measuring", async () => {
  const simulated = simulate({ offsetMs: 94_000, trip: () => ({ upMs: 20, downMs: 20 }) }, beginsMs);
  let asked = 0;
  const request = async () => (asked++ % 2 === 0 ? null : simulated.request());
  const { samples, requests } = await measureOffset({ ...simulated, request });
  expect({ requests, answered: samples.length }).toEqual({ requests: 12, answered: 6 });
});

test("three answers in a row that are worth nothing are enough", async () => {
  const simulated = simulate({ offsetMs: 0, trip: () => ({ upMs: 20, downMs: 20 }) }, beginsMs);
  const silent = await measureOffset({ ...simulated, request: async () => null });
  expect(silent).toEqual({ estimate: null, samples: [], requests: 3 });
  const cached = await measureOffset({
    ...simulated,
    request: async () => ({ ...(await simulated.request()), fromCache: true }),
  });
  expect(cached).toEqual({ estimate: null, samples: [], requests: 3 });
});
