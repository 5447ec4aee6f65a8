import { forget, recall, revise } from "@/lib/platform/session-memory";
import { planProbes } from "@/lib/reachability/plan-probes";
import type { Seen } from "@/lib/reachability/seen";

/** What the requests of one institution's hosts showed while the browser runs. */
export type ReachMemory = {
  seen: Seen[];
  /** When the last set of probes began. */
  setAt: number | null;
  /** Until when it is to be believed that it goes on: a background that died ends none. */
  runningUntil: number;
};

/** Older ones would not count any more. */
const mostSeen = 16;
/** Two tries of five seconds, and what lies between. */
const longestSetMs = 12_000;

const empty: ReachMemory = { seen: [], setAt: null, runningUntil: 0 };
const prefix = "reach.";
const keyOf = (institutionId: string): string => prefix + institutionId;

export async function recallReach(institutionId: string): Promise<ReachMemory> {
  return (await recall<ReachMemory>(keyOf(institutionId))) ?? empty;
}

export function forgetReach(institutionId: string): Promise<void> {
  return forget(keyOf(institutionId));
}

export async function noteSeen(institutionId: string, seen: Seen): Promise<void> {
  await revise<ReachMemory>(keyOf(institutionId), (held) => {
    const memory = held ?? empty;
    return { ...memory, seen: [...memory.seen, seen].slice(-mostSeen) };
  });
}

type Asked = { host: string; others: readonly string[]; granted: readonly string[] };

/** Begins a set of probes, unless one was begun within a minute. The hosts to ask; none where there is nothing to do. */
export async function beginSet(institutionId: string, asked: Asked, nowMs: number): Promise<string[]> {
  let hosts: string[] = [];
  await revise<ReachMemory>(keyOf(institutionId), (held) => {
    const memory = held ?? empty;
    hosts = planProbes({ ...asked, lastSetAtMs: memory.setAt, nowMs }).hosts;
    return hosts.length === 0 ? undefined : { ...memory, setAt: nowMs, runningUntil: nowMs + longestSetMs };
  });
  return hosts;
}

export async function endSet(institutionId: string): Promise<void> {
  await revise<ReachMemory>(keyOf(institutionId), (held) => (held ? { ...held, runningUntil: 0 } : undefined));
}
