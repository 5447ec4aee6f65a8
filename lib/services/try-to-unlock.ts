import * as v from "valibot";
import type { Bytes } from "@/lib/vault/bytes";
import type { SealedVault } from "@/lib/vault/sealed-vault";
import type { VaultReason } from "@/lib/vault/vault-reason";
import { storedVault } from "./open-vault";
import { forgetUnlockFailures, noteUnlockFailure, unlockWaitMs } from "./unlock-throttle";
import { vaultContentSchema } from "./vault-content";
import { holdKey } from "./vault-key";

/** `mistyped`: a recovery key that no sheet has. */
type Refusal = VaultReason | "mistyped";

/** A way into a sealed vault. */
type WayIn = (sealed: SealedVault) => Promise<{ key: Bytes; content: unknown } | { reason: Refusal }>;

export type TriedOnce = { state: "open" } | { state: "no"; reason: Refusal };
export type UnlockOutcome = TriedOnce | { state: "wait"; waitMs: number };

/**
 * Opens the stored vault, or the one before it when that one is damaged, and holds its key. For a way in that nobody
 * can guess: it waits for no failures and counts none.
 */
export async function unlockBy(open: WayIn, clock: () => number): Promise<TriedOnce> {
  const stored = await storedVault();
  if (stored.state !== "stored") return { state: "no", reason: "damaged" };
  let opened = await open(stored.sealed);
  if ("reason" in opened && opened.reason === "damaged" && stored.previous) opened = await open(stored.previous);
  if ("reason" in opened) return { state: "no", reason: opened.reason };
  if (!v.is(vaultContentSchema, opened.content)) return { state: "no", reason: "damaged" };
  await forgetUnlockFailures();
  await holdKey(opened.key, clock());
  return { state: "open" };
}

/** The same for what is typed: after a few failures each further one has to wait. */
export async function unlockByTyping(open: WayIn, clock: () => number): Promise<UnlockOutcome> {
  const waitMs = await unlockWaitMs(clock());
  if (waitMs > 0) return { state: "wait", waitMs };
  const tried = await unlockBy(open, clock);
  if (tried.state === "no" && tried.reason === "refused") await noteUnlockFailure(clock());
  return tried;
}
