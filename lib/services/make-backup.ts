import { storedVault } from "./open-vault";
import { reviseVaultCare } from "./vault-care";

/** A file that the passphrase of this vault opens: the vault as it lies on the disk. Null where there is none. */
export async function makeBackup(now: number): Promise<File | null> {
  const stored = await storedVault();
  if (stored.state !== "stored") return null;
  const day = new Date(now).toISOString().slice(0, 10);
  await reviseVaultCare({ backupAtMs: now, backupRevision: stored.sealed.revision });
  return new File([JSON.stringify(stored.sealed)], `entree-${day}.json`, { type: "application/json" });
}
