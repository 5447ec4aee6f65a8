import type { PhoneCode } from "../../lib/clock/phone/match-code.ts";
import { between } from "./random.ts";

/** A student who reads a code off a phone whose clock is `offsetMs` behind the server, and types it. */
export function readPhone(
  codeAt: (timeMs: number) => string,
  { serverMs, offsetMs, random }: { serverMs: number; offsetMs: number; random: () => number },
): PhoneCode {
  const typedMs = between(random, 500, 6000);
  const shownMs = { lowMs: serverMs - between(random, 100, 2000), highMs: serverMs + typedMs };
  return { code: codeAt(serverMs - offsetMs), shownMs, appearedMs: null };
}
