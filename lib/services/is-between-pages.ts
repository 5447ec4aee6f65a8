import type { FindingKind } from "@/lib/diagnosis/finding";
import type { TabMemory } from "./tab-memory";
import type { Whereabouts } from "./where-tab-is";

/** A page that has not come by now is one to speak of, in milliseconds. */
const usualWaitMs = 1_000;

type Onlooker = Pick<TabMemory, "awaiting" | "reading"> & { kind: Whereabouts["kind"]; now: number };

/**
 * Whether nothing is seen in a tab only because its page was just sent for, or came to the login and was not read yet:
 * what is said of it then is over in a moment.
 */
export function isBetweenPages(verdict: FindingKind, { awaiting, reading, kind, now }: Onlooker): boolean {
  if (verdict !== "nothing-seen") return false;
  return awaiting === null ? kind === "sso" && reading === null : now - awaiting.since < usualWaitMs;
}
