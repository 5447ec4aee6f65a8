import type { Reach, ReachState } from "./reach";

/** What a help desk asks one after the other, each a sentence that is true or not. */
export const checkNames = ["connection", "name", "network", "certificate", "server", "speed"] as const;
export type CheckName = (typeof checkNames)[number];
export type CheckState = "waiting" | "running" | "passed" | "failed" | "skipped";
export type Check = { name: CheckName; state: CheckState };

const failing: Record<ReachState, CheckName | null> = {
  offline: "connection",
  unresolved: "name",
  "captive-portal": "network",
  filtered: "network",
  certificate: "certificate",
  "server-down": "server",
  maintenance: "server",
  slow: "speed",
  reachable: null,
};

function stateOf(index: number, stopped: number, isRunning: boolean): CheckState {
  if (index < stopped) return "passed";
  // A second try may end otherwise: nothing has failed for good while requests are under way.
  if (index === stopped) return isRunning ? "running" : "failed";
  return isRunning ? "waiting" : "skipped";
}

/** The checks in their order, as far as they have come. Before anything is known, the first is under way. */
export function listChecks(reach: Reach | null, isRunning: boolean): Check[] {
  if (reach === null) {
    return checkNames.map((name, index) => ({ name, state: index === 0 && isRunning ? "running" : "waiting" }));
  }
  const name = failing[reach.state];
  const stopped = name === null ? checkNames.length : checkNames.indexOf(name);
  return checkNames.map((one, index) => ({ name: one, state: stateOf(index, stopped, isRunning) }));
}
