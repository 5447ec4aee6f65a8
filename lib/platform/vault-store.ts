import { createStore, getMany, setMany } from "idb-keyval";
import type { SealedVault } from "../vault/sealed-vault";
import { reopening } from "./reopening";
import { type HeldVaults, type KeyValue, vaultGenerations } from "./vault-generations";

const ask = reopening(() => createStore("entree-vault", "generations"));

const indexedDatabase: KeyValue = {
  getMany: (keys) => ask((database) => getMany(keys, database)),
  setMany: (entries) => ask((database) => setMany(entries, database)),
};

const generations = vaultGenerations(indexedDatabase, (task) => navigator.locks.request("vault", task));

/**
 * The sealed vault and the one before it, as the disk holds them and not yet parsed, with the `generation` that
 * `writeVault` expects. Null where there is none. Rejects when the disk cannot be read.
 */
export const readVault = (): Promise<HeldVaults> => generations.read();

/**
 * Makes this the vault, and the one that was it the previous one. `stale` when somebody has written since that
 * generation was read: read again and redo the change. Rejects when the disk fails; the old one or this one opens then.
 */
export async function writeVault(next: SealedVault, expectedGeneration: number): Promise<"written" | "stale"> {
  const outcome = await generations.write(next, expectedGeneration);
  await keepFromEviction();
  return outcome;
}

/** Firefox clears its databases away when the disk is full, unless it was asked to keep them. Workers cannot ask. */
async function keepFromEviction(): Promise<void> {
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  await storage?.persist?.().catch(() => false);
}

/** Forgets the vault and the one before it, for good. */
export const eraseVault = (): Promise<void> => generations.erase();
