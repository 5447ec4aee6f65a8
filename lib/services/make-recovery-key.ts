import { addRecoverySlot } from "@/lib/vault/recovery/add-recovery-slot";
import { randomBytes } from "./random-bytes";
import { reviseVault } from "./revise-vault";
import { reviseVaultCare } from "./vault-care";

/**
 * Makes the one key of the recovery sheet, in place of an earlier one. It is kept nowhere: whoever asked prints it. Null
 * where the vault is locked.
 */
export async function makeRecoveryKey(now: number): Promise<string | null> {
  let recoveryKey: string | null = null;
  const made = await reviseVault(async ({ sealed, key }) => {
    const next = await addRecoverySlot(sealed, key, randomBytes);
    recoveryKey = next.recoveryKey;
    return next.sealed;
  }, now);
  if (made) await reviseVaultCare({ recoveryMadeAtMs: now });
  return made ? recoveryKey : null;
}
