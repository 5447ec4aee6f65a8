/**
 * What no way of measuring can do better than: one that knows the offset beforehand, and the spread of the round trips,
 * and needs its requests only to prove it. Each is aimed some time before the server's second changes. What comes
 * before the change proves that much to the one side; what comes after it proves the rest of its round trip to the
 * other. Planned backwards from the last request, over a grid of what is proven.
 */
import type { Trip } from "../clock/simulated-server.ts";
import type { Judged } from "./clock-table.ts";

const stepMs = 4;
/** Beyond the longest round trip there is nothing to prove. */
const steps = 60;
const draws = 150;
const giveUp = 0;

/** By what is proven to either side, in steps: what the requests left are worth, and where to aim the next one. */
type Plan = { statedMs: Float64Array; lead: Uint8Array };

const at = (before: number, after: number): number => before * (steps + 1) + after;
const stepsOf = (ms: number): number => Math.min(steps, Math.ceil(ms / stepMs));

/** One plan for each number of requests left, none first. */
function planBackwards(trips: readonly Trip[], requests: number): Plan[] {
  const size = (steps + 1) ** 2;
  const plans: Plan[] = [{ statedMs: new Float64Array(size), lead: new Uint8Array(size) }];
  for (let before = 0; before <= steps; before += 1)
    for (let after = 0; after <= steps; after += 1)
      if (plans[0]) plans[0].statedMs[at(before, after)] = ((before + after) / 2) * stepMs;
  for (let left = 1; left <= requests; left += 1)
    plans.push(planOne(trips, plans[left - 1]?.statedMs ?? new Float64Array()));
  return plans;
}

function planOne(trips: readonly Trip[], later: Float64Array): Plan {
  const statedMs = later.slice();
  const lead = new Uint8Array(later.length).fill(giveUp);
  for (let before = 0; before <= steps; before += 1) {
    for (let after = 0; after <= steps; after += 1) {
      for (let aim = 1; aim <= steps; aim += 1) {
        let sum = 0;
        for (const trip of trips) sum += later[next(before, after, aim, trip)] ?? 0;
        if (sum / trips.length >= (statedMs[at(before, after)] ?? 0)) continue;
        statedMs[at(before, after)] = sum / trips.length;
        lead[at(before, after)] = aim;
      }
    }
  }
  return { statedMs, lead };
}

/** What is proven once a request that was aimed so came to the server and back. */
function next(before: number, after: number, aim: number, { upMs, downMs }: Trip): number {
  const leadMs = aim * stepMs;
  if (upMs < leadMs) return at(Math.min(before, aim), after);
  return at(before, Math.min(after, stepsOf(upMs + downMs - leadMs)));
}

/** Runs of that way, with so many requests each. */
export function judgeForeknown(draw: () => Trip, requests: number, runs: number): Judged[] {
  const plans = planBackwards(Array.from({ length: draws }, draw), requests);
  return Array.from({ length: runs }, () => {
    let state = at(steps, steps);
    let quickestMs = Number.POSITIVE_INFINITY;
    for (let left = requests; left > 0; left -= 1) {
      const trip = draw();
      quickestMs = Math.min(quickestMs, trip.upMs + trip.downMs);
      const aim = plans[left]?.lead[state] ?? giveUp;
      if (aim !== giveUp) state = next(Math.floor(state / (steps + 1)), state % (steps + 1), aim, trip);
    }
    const statedMs = plans[0]?.statedMs[state] ?? Number.NaN;
    return { guess: { offsetMs: 0, statedMs, limitMs: quickestMs / 2, requests }, trueMs: 0 };
  });
}
