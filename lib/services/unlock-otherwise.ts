import { askPasskey } from "@/lib/platform/passkey";
import { prfCredentials } from "@/lib/vault/prf/prf-credential";
import { unlockWithPrf } from "@/lib/vault/prf/unlock-with-prf";
import { unlockWithRecoveryKey } from "@/lib/vault/recovery/unlock-with-recovery-key";
import { storedVault } from "./open-vault";
import { randomBytes } from "./random-bytes";
import { type TriedOnce, type UnlockOutcome, unlockBy, unlockByTyping } from "./try-to-unlock";

/** Tries the key of the recovery sheet. A mistyped one is no try: no sheet has it. */
export function unlockByRecoveryKey(typed: string, clock: () => number): Promise<UnlockOutcome> {
  return unlockByTyping((sealed) => unlockWithRecoveryKey(sealed, typed), clock);
}

/** Asks the student for the passkey of this vault. For pages that have the focus. */
export async function unlockByPasskey(clock: () => number): Promise<TriedOnce> {
  const stored = await storedVault();
  const asked = stored.state === "stored" ? await askPasskey(prfCredentials(stored.sealed), randomBytes) : null;
  if (!asked) return { state: "no", reason: "refused" };
  const { credentialId, prfOutput } = asked;
  try {
    return await unlockBy((sealed) => unlockWithPrf(sealed, credentialId, prfOutput), clock);
  } finally {
    prfOutput.fill(0);
  }
}
