import type { Token } from "./account";
import { stepAt } from "./time-step";

/** How long the code of that time still serves, from 1 ms to a whole step; null for HOTP, whose codes do not run out. */
export function timeLeftMs(token: Token, timeMs: number): number | null {
  if (token.kind === "hotp") return null;
  return (stepAt(token.periodSeconds, timeMs) + 1) * token.periodSeconds * 1000 - timeMs;
}
