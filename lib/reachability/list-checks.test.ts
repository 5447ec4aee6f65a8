import { describe, expect, test } from "vitest";
import { listChecks } from "./list-checks";
import type { Reach, ReachState } from "./reach";

const reach = (state: ReachState): Reach => ({
  state,
  certainty: "likely",
  host: "cas.ecole.test",
  observations: [{ host: "cas.ecole.test", end: "failed", status: null, error: null, tookMs: 1 }],
  portal: null,
  certificateFault: null,
  timesSlower: null,
});
const statesOf = (known: Reach | null, isRunning: boolean) => listChecks(known, isRunning).map(({ state }) => state);

describe("the checks", () => {
  test.each<[ReachState, number]>([
    ["offline", 0],
    ["unresolved", 1],
    ["captive-portal", 2],
    ["filtered", 2],
    ["certificate", 3],
    ["server-down", 4],
    ["maintenance", 4],
    ["slow", 5],
    ["reachable", 6],
  ])("%s fails the one at %i, passes those before, and leaves those after", (state, stopped) => {
    const states = statesOf(reach(state), false);
    expect(states.slice(0, stopped).every((one) => one === "passed")).toBe(true);
    if (stopped < 6) expect(states[stopped]).toBe("failed");
    expect(states.slice(stopped + 1).every((one) => one === "skipped")).toBe(true);
  });

  test("nothing has failed while a second try is under way", () => {
    expect(statesOf(reach("filtered"), true)).toEqual(["passed", "passed", "running", "waiting", "waiting", "waiting"]);
  });

  test("before anything is known, the first is under way or none is", () => {
    expect(statesOf(null, true)[0]).toBe("running");
    expect(new Set(statesOf(null, false))).toEqual(new Set(["waiting"]));
  });
});
