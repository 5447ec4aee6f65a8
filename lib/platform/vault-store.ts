import { createStore, getMany, setMany, type UseStore } from "idb-keyval";
import type { SealedVault } from "../vault/sealed-vault";
import { type HeldVaults, type KeyValue, vaultGenerations } from "./vault-generations";

const open = () => createStore("entree-vault", "generations");

let database = open();

/** Browsers close a database now and then, and fail to open one: a second try, on a fresh connection, mostly succeeds. */
async function twice<T>(ask: (database: UseStore) => Promise<T>): Promise<T> {
  try {
    return await ask(database);
  } catch {
    database = open();
    return ask(database);
  }
}

const indexedDatabase: KeyValue = {
  getMany: (keys) => twice((held) => getMany(keys, held)),
  setMany: (entries) => twice((held) => setMany(entries, held)),
};

const generations = vaultGenerations(indexedDatabase, (task) => navigator.locks.request("vault", task));

/**
 * The sealed vault and the one before it, as the disk holds them and not yet parsed, with the `generation` that
 * `writeVault` expects. Null where there is none. Rejects when the disk cannot be read.
 */
export const readVault = (): Promise<HeldVaults> => generations.read();

/**
 * Makes this the vault, and the one that was it the previous one. `stale` when somebody has written since that
 * generation was read: read again and redo the change. Rejects when the disk did not keep it; the old one still opens.
 */
export const writeVault = (next: SealedVault, expectedGeneration: number): Promise<"written" | "stale"> =>
  generations.write(next, expectedGeneration);

/** Forgets the vault and the one before it, for good. */
export const eraseVault = (): Promise<void> => generations.erase();
