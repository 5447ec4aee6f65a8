import * as v from "valibot";
import type { Account } from "@/lib/otp/account";
import { deriveKey } from "@/lib/platform/derive-key";
import { writeVault } from "@/lib/platform/vault-store";
import { changePassphrase } from "@/lib/vault/change-passphrase";
import { createVault } from "@/lib/vault/create-vault";
import { unlockWithPassphrase } from "@/lib/vault/unlock-with-passphrase";
import type { VaultReason } from "@/lib/vault/vault-reason";
import { openVault, storedVault } from "./open-vault";
import { randomBytes } from "./random-bytes";
import { reviseVault } from "./revise-vault";
import { forgetUnlockFailures, noteUnlockFailure, unlockWaitMs } from "./unlock-throttle";
import { vaultContentSchema } from "./vault-content";
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

export type UnlockOutcome =
  | { state: "open" }
  | { state: "wait"; waitMs: number }
  | { state: "no"; reason: VaultReason };

/** Tries a passphrase. A vault whose parameters have become weak is strengthened in passing. For pages alone. */
export async function unlockVault(passphrase: string, clock: () => number): Promise<UnlockOutcome> {
  const waitMs = await unlockWaitMs(clock());
  if (waitMs > 0) return { state: "wait", waitMs };
  const stored = await storedVault();
  if (stored.state !== "stored") return { state: "no", reason: "damaged" };
  let outcome = await unlockWithPassphrase(stored.sealed, passphrase, deriveKey);
  if ("reason" in outcome && outcome.reason === "damaged" && stored.previous)
    outcome = await unlockWithPassphrase(stored.previous, passphrase, deriveKey);
  if ("reason" in outcome) {
    if (outcome.reason === "refused") await noteUnlockFailure(clock());
    return { state: "no", reason: outcome.reason };
  }
  if (!v.is(vaultContentSchema, outcome.content)) return { state: "no", reason: "damaged" };
  await forgetUnlockFailures();
  await holdKey(outcome.key, clock());
  if (outcome.isWeak) await strengthen(passphrase, clock());
  return { state: "open" };
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
  const open = await openVault(now);
  if (!open) return null;
  await extendKey(now);
  return { accounts: open.content.accounts, revision: open.sealed.revision };
}

/** The accounts while the vault is unlocked; null when it is not. Counts as use. */
export async function readAccounts(now: number): Promise<readonly Account[] | null> {
  return (await readVaultNow(now))?.accounts ?? null;
}

/** What else than the passphrase opens the vault. */
export async function waysIn(): Promise<{ hasRecoveryKey: boolean; hasPasskey: boolean }> {
  const stored = await storedVault();
  const kinds = stored.state === "stored" ? stored.sealed.slots.map(({ kind }) => kind) : [];
  return { hasRecoveryKey: kinds.includes("recovery"), hasPasskey: kinds.includes("prf") };
}
