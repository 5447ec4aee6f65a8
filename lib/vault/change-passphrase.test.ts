import { expect, test } from "vitest";
import { fakeDerive } from "../../test/fakes/fake-derive";
import { randomBytes as random } from "../../test/fakes/random-bytes";
import { changePassphrase } from "./change-passphrase";
import type { KdfCost } from "./kdf-cost";
import { makePassphraseSlot, passphraseSlotOf } from "./passphrase-slot";
import { sealContent } from "./seal-content";
import { unlockWithPassphrase } from "./unlock-with-passphrase";

const usual = { memoryKiB: 65_536, iterations: 3, parallelism: 4 };
const passphrase = "les mots de toujours";

async function vaultAt(cost: KdfCost) {
  const key = random(32);
  const slot = await makePassphraseSlot(key, passphrase, cost, fakeDerive, random);
  const header = { version: 1 as const, format: "entree-vault" as const, revision: 1, slots: [slot] };
  return { key, sealed: await sealContent(header, key, ["kept"], random) };
}

test.each<[string, KdfCost, KdfCost]>([
  ["all of it", { memoryKiB: 19_456, iterations: 2, parallelism: 1 }, usual],
  ["its memory", { ...usual, memoryKiB: 65_535 }, usual],
  ["its passes", { ...usual, iterations: 2 }, usual],
  [
    "its lanes, and its memory is more",
    { memoryKiB: 131_072, iterations: 3, parallelism: 1 },
    { ...usual, memoryKiB: 131_072 },
  ],
])(
  "a vault that is cheap to guess by %s says so, and costs what is usual once it is changed",
  async (_, cost, after) => {
    const { sealed, key } = await vaultAt(cost);
    expect(await unlockWithPassphrase(sealed, passphrase, fakeDerive)).toEqual({
      key,
      content: ["kept"],
      isWeak: true,
    });
    const strong = await changePassphrase(sealed, key, { passphrase, derive: fakeDerive, random });
    expect(passphraseSlotOf(strong).kdf).toMatchObject(after);
    expect(passphraseSlotOf(strong).kdf.salt).not.toBe(passphraseSlotOf(sealed).kdf.salt);
    expect(await unlockWithPassphrase(strong, passphrase, fakeDerive)).toEqual({
      key,
      content: ["kept"],
      isWeak: false,
    });
  },
);

test.each([usual, { memoryKiB: 262_144, iterations: 10, parallelism: 16 }])(
  "a vault that costs as much or more keeps its cost",
  async (cost) => {
    const { sealed, key } = await vaultAt(cost);
    expect(await unlockWithPassphrase(sealed, passphrase, fakeDerive)).toMatchObject({ isWeak: false });
    const changed = await changePassphrase(sealed, key, { passphrase, derive: fakeDerive, random });
    expect(passphraseSlotOf(changed).kdf).toMatchObject(cost);
  },
);
