import { deriveKey } from "@/lib/platform/derive-key";
import { changePassphrase } from "@/lib/vault/change-passphrase";
import { randomBytes } from "./random-bytes";
import { reviseVault } from "./revise-vault";

/** Puts the unlocked vault behind another passphrase; false where it is locked. For pages alone. */
export function changeVaultPassphrase(passphrase: string, now: number): Promise<boolean> {
  const change = { passphrase, derive: deriveKey, random: randomBytes };
  return reviseVault(({ sealed, key }) => changePassphrase(sealed, key, change), now);
}
