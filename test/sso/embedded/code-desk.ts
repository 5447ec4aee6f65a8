import { Secret, TOTP } from "otpauth";
import type { Account } from "./accounts.ts";

const windowSteps = 1;

export type CodeDesk = ReturnType<typeof createCodeDesk>;

/**
 * Judges codes (RFC 6238: SHA-1, 6 digits, 30 s) by the server's clock, one step early or late at most. A code is
 * accepted once (§5.2).
 */
export function createCodeDesk(now: () => number) {
  const usedSteps = new Set<string>();
  return {
    isAccepted({ uid, codeSecret = "" }: Account, code: string): boolean {
      const totp = new TOTP({ secret: Secret.fromBase32(codeSecret) });
      const timestamp = now();
      const delta = totp.validate({ token: code, timestamp, window: windowSteps });
      if (delta === null) return false;
      const step = `${uid} ${totp.counter({ timestamp }) + delta}`;
      if (usedSteps.has(step)) return false;
      usedSteps.add(step);
      return true;
    },
    reset(): void {
      usedSteps.clear();
    },
  };
}
