import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

function pathOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return hostname + pathname.replace(/\/$/, "");
}

/** A login left half-way keeps its errand, and the next one ends where the old one wanted to go. */
export function pendingRequest({ attempt, reading }: Evidence): Finding | null {
  if (!attempt || attempt.leftovers.length === 0) return null;
  const leftovers = attempt.leftovers.map((name): Fact => ({ kind: "leftover", name }));
  const [first, ...others] = leftovers;
  if (!first) return null;
  const remedies: Finding["remedies"] = [{ kind: "repair-session" }];
  if (attempt.arrivedAt !== null) {
    if (pathOf(attempt.arrivedAt) === pathOf(attempt.entry)) return null;
    const landed: Fact = { kind: "landed-elsewhere", wanted: attempt.entry, reached: attempt.arrivedAt };
    return { kind: "pending-request", certainty: "certain", facts: [landed, first, ...others], remedies };
  }
  if (reading?.step !== "password") return null;
  return { kind: "pending-request", certainty: "likely", facts: [first, ...others], remedies };
}
