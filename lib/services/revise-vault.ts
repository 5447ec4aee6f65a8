import type { Account } from "@/lib/otp/account";
import { writeVault } from "@/lib/platform/vault-store";
import { reseal } from "@/lib/vault/reseal";
import type { SealedVault } from "@/lib/vault/sealed-vault";
import { type OpenVault, openVault } from "./open-vault";
import { randomBytes } from "./random-bytes";

/** Two windows that write at once: the later one does its change again on what the other left. */
const mostTries = 10;

/**
 * Changes the sealed vault while it is unlocked: its content or its ways in. False when it is locked. Rejects when the
 * disk would not keep it; what was there before still opens.
 */
export async function reviseVault(change: (open: OpenVault) => Promise<SealedVault>, now: number): Promise<boolean> {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const open = await openVault(now);
    if (!open) return false;
    if ((await writeVault(await change(open), open.generation)) === "written") return true;
  }
  throw new Error("others write the vault all the time");
}

/** Changes the accounts while the vault is unlocked; false when it is locked. */
export function reviseAccounts(
  change: (accounts: readonly Account[]) => readonly Account[],
  now: number,
): Promise<boolean> {
  return reviseVault(
    ({ sealed, key, content }) => reseal(sealed, key, { ...content, accounts: change(content.accounts) }, randomBytes),
    now,
  );
}
