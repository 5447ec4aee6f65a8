import type { SealedVault } from "../vault/sealed-vault";

/** A store whose every call is one transaction: all of it happens or none. */
export type KeyValue = {
  getMany(keys: string[]): Promise<unknown[]>;
  setMany(entries: [key: string, value: unknown][]): Promise<void>;
};

/** Runs the task while nobody else in this browser runs one. */
export type Alone = <T>(task: () => Promise<T>) => Promise<T>;

/** What is on the disk, not yet parsed; `generation` counts the writes, whatever was written. */
export type HeldVaults = { current: unknown; previous: unknown; generation: number };

/** Three places, so that the one being written is neither of the two that must go on opening. */
const places = ["vault-0", "vault-1", "vault-2"] as const;
type Place = (typeof places)[number];

/** Says which place is which. It is the last thing written, so it never points at half a vault. */
const pointerKey = "pointer";
type Pointer = { generation: number; current: Place | null; previous: Place | null };
const nothingYet: Pointer = { generation: 0, current: null, previous: null };

/** Keeps the vault and the one before it, so that at every moment the old one or the new one opens. */
export function vaultGenerations(store: KeyValue, alone: Alone) {
  const readPointer = async () => ((await store.getMany([pointerKey]))[0] as Pointer | undefined) ?? nothingYet;

  return {
    async read(): Promise<HeldVaults> {
      const [held, ...vaults] = await store.getMany([pointerKey, ...places]);
      const { generation, current, previous } = (held as Pointer | undefined) ?? nothingYet;
      const at = (place: Place | null) => (place === null ? null : (vaults[places.indexOf(place)] ?? null));
      return { current: at(current), previous: at(previous), generation };
    },

    write: (next: SealedVault, expectedGeneration: number): Promise<"written" | "stale"> =>
      alone(async () => {
        const { generation, current, previous } = await readPointer();
        if (generation !== expectedGeneration) return "stale";
        const place = places.find((one) => one !== current && one !== previous) ?? places[0];
        await store.setMany([[place, next]]);
        const [kept] = await store.getMany([place]);
        if (JSON.stringify(kept) !== JSON.stringify(next)) throw new Error("the disk did not keep the vault");
        await store.setMany([[pointerKey, { generation: generation + 1, current: place, previous: current }]]);
        return "written";
      }),

    erase: (): Promise<void> =>
      alone(async () => {
        const { generation } = await readPointer();
        const empty = places.map((place): [string, unknown] => [place, undefined]);
        await store.setMany([...empty, [pointerKey, { ...nothingYet, generation: generation + 1 }]]);
      }),
  };
}
