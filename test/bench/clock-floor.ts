/**
 * How near one comes to the limit who knows the offset beforehand, and the spread of the round trips, and needs requests
 * only to prove it: whoever has to find it proves less. Each is aimed some time before the server's second changes. What
 * comes before the change proves that much to the one side; what comes after it proves the rest of its round trip to the
 * other. Planned backwards from the last request, over a grid of what is proven, which every proof is rounded up to: a
 * finer one states up to one step less.
 */
import type { Trip } from "../clock/simulated-server.ts";
import type { Judged } from "./clock-table.ts";

const stepMs = 1;
/** Beyond the longest round trip there is nothing to prove. */
const steps = 210;
const draws = 5_000;
const giveUp = 0;

/** By what is proven to either side, in steps: what the requests left are worth, and where to aim the next one. */
type Plan = { statedMs: Float64Array; lead: Uint8Array };

/** What a request that is aimed so proves: how many of the draws come too early, and how many prove so much after. */
type Outcome = { early: number; after: Uint32Array };

const size = (steps + 1) ** 2;
const at = (before: number, after: number): number => before * (steps + 1) + after;
const sidesOf = (state: number) => ({ before: Math.floor(state / (steps + 1)), after: state % (steps + 1) });
const isEarly = (aim: number, { upMs }: Trip): boolean => upMs < aim * stepMs;
const provenAfter = (aim: number, { upMs, downMs }: Trip): number =>
  Math.min(steps, Math.ceil((upMs + downMs) / stepMs - aim));

/** One plan for each number of requests left, none first. */
function planBackwards(trips: readonly Trip[], requests: number): Plan[] {
  const statedMs = Float64Array.from({ length: size }, (_, state) => {
    const { before, after } = sidesOf(state);
    return ((before + after) / 2) * stepMs;
  });
  const outcomes = Array.from({ length: steps + 1 }, (_, aim) => outcomeOf(aim, trips));
  const plans: Plan[] = [{ statedMs, lead: new Uint8Array(size) }];
  for (const _ of Array(requests)) plans.push(planOne(outcomes, trips.length, plans.at(-1)?.statedMs ?? statedMs));
  return plans;
}

function outcomeOf(aim: number, trips: readonly Trip[]): Outcome {
  const after = new Uint32Array(steps + 1);
  const late = trips.filter((trip) => !isEarly(aim, trip));
  for (const trip of late) after[provenAfter(aim, trip)] = (after[provenAfter(aim, trip)] ?? 0) + 1;
  return { early: trips.length - late.length, after };
}

function planOne(outcomes: readonly Outcome[], trips: number, later: Float64Array): Plan {
  const statedMs = later.slice();
  const lead = new Uint8Array(size).fill(giveUp);
  const worth = (before: number, after: number): number => later[at(before, after)] ?? Number.NaN;
  for (let before = 0; before <= steps; before += 1) {
    for (const [aim, outcome] of outcomes.entries()) {
      if (aim === giveUp) continue;
      // Of those that come late: the ones that prove more than was proven, and what they are worth together.
      let better = 0;
      let worthOfBetter = 0;
      for (let after = 0; after <= steps; after += 1) {
        const same = trips - outcome.early - better;
        const sum = outcome.early * worth(Math.min(before, aim), after) + worthOfBetter + same * worth(before, after);
        if (sum / trips < (statedMs[at(before, after)] ?? 0)) {
          statedMs[at(before, after)] = sum / trips;
          lead[at(before, after)] = aim;
        }
        better += outcome.after[after] ?? 0;
        worthOfBetter += (outcome.after[after] ?? 0) * worth(before, after);
      }
    }
  }
  return { statedMs, lead };
}

/** What is proven once a request that was aimed so came to the server and back. */
function next(state: number, aim: number, trip: Trip): number {
  const { before, after } = sidesOf(state);
  if (isEarly(aim, trip)) return at(Math.min(before, aim), after);
  return at(before, Math.min(after, provenAfter(aim, trip)));
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
      if (aim !== giveUp) state = next(state, aim, trip);
    }
    const { before, after } = sidesOf(state);
    const middleMs = ((after - before) / 2) * stepMs;
    const statedMs = ((after + before) / 2) * stepMs;
    const guess = { offsetMs: middleMs, statedMs, limitMs: quickestMs / 2, requests };
    return { guess, trueMs: 0 };
  });
}
