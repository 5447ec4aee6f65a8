import { conclude } from "../conclude";
import type { Evidence } from "../evidence";
import type { Fact, Finding } from "../finding";

function pathOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return hostname + pathname.replace(/\/$/, "");
}

/** A login left half-way keeps its errand, and the next one ends where the old one wanted to go. */
export function pendingRequest({ attempt, reading }: Evidence): Finding | null {
  if (!attempt || attempt.leftovers.length === 0) return null;
  const { arrivedAt, entry } = attempt;
  if (arrivedAt === null && reading?.step !== "password") return null;
  if (arrivedAt !== null && pathOf(arrivedAt) === pathOf(entry)) return null;
  const landed: Fact[] = arrivedAt === null ? [] : [{ kind: "landed-elsewhere", wanted: entry, reached: arrivedAt }];
  return conclude({
    kind: "pending-request",
    facts: [...landed, ...attempt.leftovers.map((name): Fact => ({ kind: "leftover", name }))],
    remedies: [{ kind: "repair-session" }],
  });
}
