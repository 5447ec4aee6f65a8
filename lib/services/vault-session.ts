import type { Account } from "@/lib/otp/account";
import { deriveKey } from "@/lib/platform/derive-key";
import { writeVault } from "@/lib/platform/vault-store";
import { changePassphrase } from "@/lib/vault/change-passphrase";
import { createVault } from "@/lib/vault/create-vault";
import { unlockWithPassphrase } from "@/lib/vault/unlock-with-passphrase";
import { openVault, storedVault } from "./open-vault";
import { randomBytes } from "./random-bytes";
import { reviseVault } from "./revise-vault";
import { type UnlockOutcome, unlockByTyping } from "./try-to-unlock";
import { dropKey, extendKey, heldKey, holdKey } from "./vault-key";

export type VaultState = "none" | "locked" | "open" | "damaged" | "unsupported-version";

/** Whether there is a vault, and whether it is unlocked now. */
export async function vaultState(now: number): Promise<VaultState> {
  const stored = await storedVault();
  if (stored.state !== "stored") return stored.state;
  return (await heldKey(now)) ? "open" : "locked";
}

/**
 * Makes the first vault, unlocked. False where there is one already, which it would take the place of. For pages alone:
 * the key is derived in a worker.
 */
export async function createFirstVault(
  passphrase: string,
  accounts: readonly Account[],
  clock: () => number,
): Promise<boolean> {
  const { state, generation } = await storedVault();
  if (state !== "none") return false;
  const made = await createVault({ content: { accounts }, passphrase, derive: deriveKey, random: randomBytes });
  if ((await writeVault(made.sealed, generation)) === "stale") return false;
  await holdKey(made.key, clock());
  return true;
}

/** Tries a passphrase. A vault whose parameters have become weak is strengthened in passing. For pages alone. */
export async function unlockVault(passphrase: string, clock: () => number): Promise<UnlockOutcome> {
  let isWeak = false;
  const outcome = await unlockByTyping(async (sealed) => {
    const opened = await unlockWithPassphrase(sealed, passphrase, deriveKey);
    isWeak = "isWeak" in opened && opened.isWeak;
    return opened;
  }, clock);
  if (outcome.state === "open" && isWeak) await strengthen(passphrase, clock());
  return outcome;
}

/** One that does not succeed is tried again at the next unlocking. */
async function strengthen(passphrase: string, now: number): Promise<void> {
  const change = { passphrase, derive: deriveKey, random: randomBytes };
  await reviseVault(({ sealed, key }) => changePassphrase(sealed, key, change), now).catch(() => false);
}

export async function isUnlocked(now: number): Promise<boolean> {
  return (await heldKey(now)) !== null;
}

export function lockVault(): Promise<void> {
  return dropKey();
}

/** The accounts and the vault's revision while it is unlocked; null when it is not. Counts as use: see `extendKey`. */
export async function readVaultNow(now: number): Promise<{ accounts: readonly Account[]; revision: number } | null> {
  if (!(await heldKey(now))) return null;
  const [open] = await Promise.all([openVault(now), extendKey(now)]);
  return open && { accounts: open.content.accounts, revision: open.sealed.revision };
}

/** The accounts while the vault is unlocked; null when it is not. Counts as use. */
export async function readAccounts(now: number): Promise<readonly Account[] | null> {
  return (await readVaultNow(now))?.accounts ?? null;
}

/** Whether the key of a recovery sheet opens the vault. */
export async function hasRecoveryKey(): Promise<boolean> {
  const stored = await storedVault();
  return stored.state === "stored" && stored.sealed.slots.some(({ kind }) => kind === "recovery");
}
