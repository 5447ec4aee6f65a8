import { beforeAll, describe, expect, test } from "vitest";
import { fakeDerive } from "../../test/fakes/fake-derive";
import { randomBytes as random } from "../../test/fakes/random-bytes";
import type { Bytes } from "./bytes";
import { changePassphrase } from "./change-passphrase";
import { createVault } from "./create-vault";
import { parseSealed } from "./parse-sealed";
import { addPrfSlot } from "./prf/add-prf-slot";
import { prfCredentials } from "./prf/prf-credential";
import { unlockWithPrf } from "./prf/unlock-with-prf";
import { addRecoverySlot } from "./recovery/add-recovery-slot";
import { unlockWithRecoveryKey } from "./recovery/unlock-with-recovery-key";
import { removeSlot } from "./remove-slot";
import { reseal } from "./reseal";
import type { SealedVault } from "./sealed-vault";
import { unlockWithPassphrase } from "./unlock-with-passphrase";

const content = ["an account"];
const passphrase = "trois petits mots";
const passkey = { credentialId: random(64), prfSalt: random(32), prfOutput: random(32) };
const other = { credentialId: random(16), prfSalt: random(32), prfOutput: random(32) };
let plain: SealedVault;
let key: Bytes;
let full: SealedVault;
let recoveryKey: string;

beforeAll(async () => {
  ({ sealed: plain, key } = await createVault({ content, passphrase, derive: fakeDerive, random }));
  const recoverable = await addRecoverySlot(plain, key, random);
  recoveryKey = recoverable.recoveryKey;
  full = await addPrfSlot(recoverable.sealed, key, passkey, random);
});

const openings = (sealed: SealedVault) =>
  Promise.all([
    unlockWithPassphrase(sealed, passphrase, fakeDerive),
    unlockWithRecoveryKey(sealed, recoveryKey),
    unlockWithPrf(sealed, passkey.credentialId, passkey.prfOutput),
  ]);

const opened = () => ({ key, content });

describe("a vault with several ways in", () => {
  test("opens by each of them, with the same key", async () => {
    expect(await openings(full)).toEqual([{ ...opened(), isWeak: false }, opened(), opened()]);
    expect(full.revision).toBe(3);
    expect(parseSealed(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  test("still does once its content was sealed again, and once its passphrase was changed", async () => {
    const next = await reseal(full, key, content, random);
    expect(await openings(next)).toEqual([{ ...opened(), isWeak: false }, opened(), opened()]);
    const changed = await changePassphrase(next, key, { passphrase: "bien autre chose", derive: fakeDerive, random });
    expect(await openings(changed)).toEqual([{ reason: "refused" }, opened(), opened()]);
  });

  test("opens no more by one that was removed", async () => {
    const noSheet = await removeSlot(full, key, { kind: "recovery" }, random);
    expect((await openings(noSheet)).map((outcome) => "reason" in outcome)).toEqual([false, true, false]);
    const noPasskey = await removeSlot(full, key, { kind: "prf", credentialId: passkey.credentialId }, random);
    expect((await openings(noPasskey)).map((outcome) => "reason" in outcome)).toEqual([false, false, true]);
    const untouched = await removeSlot(full, key, { kind: "prf", credentialId: other.credentialId }, random);
    expect(untouched.slots).toEqual(full.slots);
  });
});

describe("a recovery key", () => {
  test("is told from a mistyped one, and from that of another sheet", async () => {
    const newer = await addRecoverySlot(full, key, random);
    expect(newer.sealed.slots.filter(({ kind }) => kind === "recovery")).toHaveLength(1);
    expect(await unlockWithRecoveryKey(newer.sealed, newer.recoveryKey)).toEqual(opened());
    expect(await unlockWithRecoveryKey(newer.sealed, recoveryKey)).toEqual({ reason: "refused" });
    expect(await unlockWithRecoveryKey(newer.sealed, recoveryKey.slice(0, -1))).toEqual({ reason: "mistyped" });
    expect(await unlockWithRecoveryKey(plain, recoveryKey)).toEqual({ reason: "refused" });
  });
});

describe("a passkey", () => {
  test("is found by its credential, with the salt that it was given", async () => {
    const both = await addPrfSlot(full, key, other, random);
    expect(prfCredentials(both)).toEqual(
      [passkey, other].map(({ credentialId, prfSalt }) => ({ credentialId, prfSalt })),
    );
    expect(await unlockWithPrf(both, other.credentialId, other.prfOutput)).toEqual(opened());
    expect(await unlockWithPrf(both, other.credentialId, passkey.prfOutput)).toEqual({ reason: "refused" });
    expect(await unlockWithPrf(full, other.credentialId, other.prfOutput)).toEqual({ reason: "refused" });
  });

  test("takes the place of its own earlier slot", async () => {
    const again = { ...passkey, prfSalt: random(32), prfOutput: random(32) };
    const renewed = await addPrfSlot(full, key, again, random);
    expect(prfCredentials(renewed)).toHaveLength(1);
    expect(await unlockWithPrf(renewed, passkey.credentialId, passkey.prfOutput)).toEqual({ reason: "refused" });
    expect(await unlockWithPrf(renewed, passkey.credentialId, again.prfOutput)).toEqual(opened());
  });

  test("is not added without an output to derive from", async () => {
    await expect(addPrfSlot(full, key, { ...other, prfOutput: new Uint8Array(0) }, random)).rejects.toThrow(RangeError);
  });
});

test("no vault is made that could not be read again: it has eight passkeys at most", async () => {
  let crowded = full;
  const another = () => ({ credentialId: random(16), prfSalt: random(32), prfOutput: random(32) });
  for (let more = 0; more < 7; more++) crowded = await addPrfSlot(crowded, key, another(), random);
  expect(parseSealed(crowded)).toEqual(crowded);
  await expect(addPrfSlot(crowded, key, another(), random)).rejects.toThrow();
  await expect(addPrfSlot(full, key, { ...another(), credentialId: new Uint8Array(0) }, random)).rejects.toThrow();
  await expect(addPrfSlot(full, key, { ...another(), prfSalt: random(31) }, random)).rejects.toThrow();
});

test("a slot of one vault opens no other", async () => {
  const stranger = await createVault({ content, passphrase, derive: fakeDerive, random });
  const mixed = {
    ...full,
    slots: full.slots.map((slot, at) => (at === 0 ? (stranger.sealed.slots[0] ?? slot) : slot)),
  };
  expect(await unlockWithPassphrase(mixed, passphrase, fakeDerive)).toEqual({ reason: "damaged" });
  expect(await unlockWithRecoveryKey(mixed, recoveryKey)).toEqual({ reason: "damaged" });
});
