import { writeVault } from "@/lib/platform/vault-store";
import { storedVault } from "./open-vault";
import { parseBackup } from "./read-entree-backup";

/**
 * Takes a backup of our own for the vault, where there is none or one that is damaged. False for any other file, and
 * where there is a good vault: a backup's codes are added to that one by hand.
 */
export async function adoptFile(file: File): Promise<boolean> {
  const backup = parseBackup(await file.text().catch(() => ""));
  if (backup === null || "reason" in backup) return false;
  const { state, generation } = await storedVault();
  // One of a later version is whole: the update that made it can open it again.
  if (state !== "none" && state !== "damaged") return false;
  return (await writeVault(backup, generation)) === "written";
}
