import type { FindingKind } from "./finding";
import { urgencyOf } from "./urgency";

/**
 * Whether what a repair or its undoing did is told before the verdict: a repair is, while nothing is left to mend; its
 * undoing is, until the login has gone on to a code.
 */
export function repairIsNews(phase: "running" | "done" | "undoing" | "undone", verdict: FindingKind): boolean {
  const urgency = urgencyOf[verdict];
  if (phase === "undone") return urgency !== "wanted";
  return phase === "done" && urgency !== "stop" && urgency !== "soon";
}
