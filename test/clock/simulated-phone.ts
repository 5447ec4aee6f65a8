import { Secret } from "otpauth";
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

/** A secret of 20 bytes, as apps make them. */
export function drawSecret(random: () => number): Secret {
  return new Secret({ buffer: Uint8Array.from({ length: 20 }, () => Math.floor(random() * 256)).buffer });
}

/** The same codes, each made once: a search over a day makes 5,763. */
export function remember(codeAt: (timeMs: number) => string): (timeMs: number) => string {
  const known = new Map<number, string>();
  return (timeMs) => {
    const step = Math.floor(timeMs / 30_000);
    const code = known.get(step) ?? codeAt(timeMs);
    known.set(step, code);
    return code;
  };
}
