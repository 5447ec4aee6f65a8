import type { FillOutcome } from "@/lib/messages/fill-outcome";

/** Where filling stands. */
export type FillState =
  | { phase: "ready" }
  | { phase: "writing" }
  | { phase: "waiting"; why: "about-to-change" | "just-used"; leftMs: number; wholeMs: number }
  | { phase: "over"; outcome: FillOutcome };
