import * as v from "valibot";
import { unlockWithRecoveryKey } from "@/lib/vault/recovery/unlock-with-recovery-key";
import { storedVault } from "./open-vault";
import { forgetUnlockFailures, noteUnlockFailure, unlockWaitMs } from "./unlock-throttle";
import { vaultContentSchema } from "./vault-content";
import { holdKey } from "./vault-key";
import type { UnlockOutcome } from "./vault-session";

/** Tries the key of the recovery sheet. A mistyped one is no try: no sheet has it. */
export async function unlockByRecoveryKey(typed: string, clock: () => number): Promise<UnlockOutcome> {
  const waitMs = await unlockWaitMs(clock());
  if (waitMs > 0) return { state: "wait", waitMs };
  const stored = await storedVault();
  if (stored.state !== "stored") return { state: "no", reason: "damaged" };
  const outcome = await unlockWithRecoveryKey(stored.sealed, typed);
  if ("reason" in outcome) {
    if (outcome.reason === "refused") await noteUnlockFailure(clock());
    return { state: "no", reason: outcome.reason === "mistyped" ? "refused" : outcome.reason };
  }
  if (!v.is(vaultContentSchema, outcome.content)) return { state: "no", reason: "damaged" };
  await forgetUnlockFailures();
  await holdKey(outcome.key, clock());
  return { state: "open" };
}
