import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { fakeDerive } from "../../test/fakes/fake-derive";
import { FakeLocks } from "../../test/fakes/fake-locks";
import { randomBytes as random } from "../../test/fakes/random-bytes";
import { createVault } from "../vault/create-vault";
import { openWithKey } from "../vault/open-with-key";
import { parseSealed } from "../vault/parse-sealed";
import { reseal } from "../vault/reseal";
import type { SealedVault } from "../vault/sealed-vault";
import { type KeyValue, vaultGenerations } from "./vault-generations";

/** What outlives a process: a disk that keeps whole transactions. */
function makeDisk(): KeyValue {
  const values = new Map<string, unknown>();
  return {
    getMany: async (keys) => structuredClone(keys.map((key) => values.get(key))),
    setMany: async (entries) => {
      for (const [key, value] of structuredClone(entries)) values.set(key, value);
    },
  };
}

const deaths = ["before, by an error", "after, by an error", "before, in silence", "after, in silence"] as const;
type Death = (typeof deaths)[number];

/** A process that dies at one of its calls: before or after the disk has done it, with an error or without a word. */
function mortal(disk: KeyValue, diesAt: number, death: Death) {
  let calls = 0;
  let die = (): void => undefined;
  const died = new Promise<"dead">((resolve) => {
    die = () => resolve("dead");
  });
  const guard = async <T>(call: () => Promise<T>): Promise<T> => {
    if (calls++ !== diesAt) return call();
    if (death.startsWith("after")) await call();
    die();
    if (death.endsWith("error")) throw new Error("killed");
    return new Promise<T>(() => undefined);
  };
  const store: KeyValue = {
    getMany: (keys) => guard(() => disk.getMany(keys)),
    setMany: (entries) => guard(() => disk.setMany(entries)),
  };
  return { store, died, calls: () => calls };
}

/** A process with locks of its own: those of a dead one are released. */
function start(store: KeyValue, locks = new FakeLocks()) {
  return vaultGenerations(store, (task) => locks.request("vault", task));
}

let first: SealedVault;
let key: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  ({ sealed: first, key } = await createVault({ content: [], passphrase: "deux mots", derive: fakeDerive, random }));
});

async function contentOf(held: unknown): Promise<unknown> {
  const sealed = parseSealed(held);
  if ("reason" in sealed) throw new Error(sealed.reason);
  return openWithKey(sealed, key);
}

describe("the vault on the disk", () => {
  test("is none at first, then the one written, with the one before", async () => {
    const { read, write } = start(makeDisk());
    expect(await read()).toEqual({ current: null, previous: null, generation: 0 });
    expect(await write(first, 0)).toBe("written");
    expect(await read()).toEqual({ current: first, previous: null, generation: 1 });
    const second = await reseal(first, key, ["second"], random);
    const third = await reseal(second, key, ["third"], random);
    await write(second, 1);
    await write(third, 2);
    expect(await read()).toEqual({ current: third, previous: second, generation: 3 });
  });

  test("is not written by one who has not seen the last write, though it was erased and begun again", async () => {
    const { read, write, erase } = start(makeDisk());
    await write(first, 0);
    await erase();
    expect(await read()).toEqual({ current: null, previous: null, generation: 2 });
    expect(await write(first, 1)).toBe("stale");
    expect(await write(first, 2)).toBe("written");
  });

  test("stays the old one when the disk does not give back what it was given", async () => {
    const disk = makeDisk();
    await start(disk).write(first, 0);
    const forgetful = { ...disk, setMany: ([entry]: [string, unknown][]) => disk.setMany([[entry?.[0] ?? "", {}]]) };
    const next = await reseal(first, key, ["next"], random);
    await expect(start(forgetful).write(next, 1)).rejects.toThrow("did not keep");
    expect(await start(disk).read()).toMatchObject({ current: first, generation: 1 });
  });
});

describe("a write that is killed", () => {
  test.each(deaths)("leaves the old or the new one to open, wherever it dies (%s)", async (death) => {
    const next = await reseal(first, key, ["next"], random);
    const unharmed = mortal(makeDisk(), -1, death);
    await start(unharmed.store).write(next, 0);
    expect(unharmed.calls()).toBe(4);
    const outcomes: unknown[] = [];
    for (let diesAt = 0; diesAt < unharmed.calls(); diesAt++) {
      const disk = makeDisk();
      await start(disk).write(first, 0);
      const { store, died } = mortal(disk, diesAt, death);
      const writing = start(store).write(next, 1);
      expect(await Promise.race([died, writing.catch(() => died)])).toBe("dead");
      const { current } = await start(disk).read();
      outcomes.push(await contentOf(current));
    }
    const last = death.startsWith("after") ? ["next"] : [];
    expect(outcomes).toEqual([[], [], [], last]);
  });

  test("leaves the last one acknowledged or the one attempted, in any sequence of writes and deaths", async () => {
    const attempts = fc.array(
      fc.record({ diesAt: fc.integer({ min: 0, max: 6 }), death: fc.constantFrom(...deaths) }),
      {
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(attempts, async (lives) => {
        const disk = makeDisk();
        await start(disk).write(first, 0);
        for (const [at, { diesAt, death }] of lives.entries()) {
          const before = await start(disk).read();
          const { store, died } = mortal(disk, diesAt, death);
          const next = await reseal(before.current as SealedVault, key, [at], random);
          const writing = start(store).write(next, before.generation);
          const ending = await Promise.race([died, writing.catch(() => died)]);
          const after = await start(disk).read();
          const isNew = after.generation === before.generation + 1;
          if (ending === "written") expect(isNew).toBe(true);
          expect(await contentOf(after.current)).toEqual(isNew ? [at] : await contentOf(before.current));
          expect(after.previous).toEqual(isNew ? before.current : before.previous);
        }
      }),
    );
  });
});

test("writers in several windows lose nothing, in whatever order their calls reach the disk", async () => {
  // No cipher here: what takes its own time would leave the scheduler with one writer at a time.
  const itemsOf = (held: unknown) => (held as SealedVault).sealed.split(" ").filter(Boolean);
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), async (scheduler, windows) => {
      const disk = makeDisk();
      await start(disk).write({ ...first, sealed: "" }, 0);
      const locks = new FakeLocks();
      const slow: KeyValue = {
        getMany: (keys) => scheduler.schedule(Promise.resolve()).then(() => disk.getMany(keys)),
        setMany: (entries) => scheduler.schedule(Promise.resolve()).then(() => disk.setMany(entries)),
      };
      const add = async (item: string): Promise<void> => {
        const { read, write } = start(slow, locks);
        for (let tries = 0; tries < windows; tries++) {
          const { current, generation } = await read();
          const next = { ...first, sealed: [...itemsOf(current), item].join(" ") };
          if ((await write(next, generation)) === "written") return;
        }
        throw new Error("a writer was stale more often than others wrote");
      };
      const items = Array.from({ length: windows }, (_, item) => `item-${item}`);
      await scheduler.waitFor(Promise.all(items.map(add)));
      const { current } = await start(disk).read();
      expect(itemsOf(current).sort()).toEqual(items);
    }),
  );
});
