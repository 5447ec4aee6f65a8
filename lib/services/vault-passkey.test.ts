import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { eraseVault, writeVault } from "@/lib/platform/vault-store";
import { createVault } from "@/lib/vault/create-vault";
import { FakeAuthenticator } from "@/test/fakes/fake-authenticator";
import { fakeDerive } from "@/test/fakes/fake-derive";
import { fakeIndexedDb } from "@/test/fakes/fake-indexed-db";
import { installBrowser } from "@/test/fakes/install-browser";
import { speakFrench } from "@/test/fakes/speak-french";
import { storedVault } from "./open-vault";
import { randomBytes } from "./random-bytes";
import { unlockByPasskey } from "./unlock-otherwise";
import { noteUnlockFailure } from "./unlock-throttle";
import { dropKey, heldKey, holdKey } from "./vault-key";
import { addPasskey, canUnlockByPasskey, passkeyState, removePasskeys } from "./vault-passkey";

let authenticator: FakeAuthenticator;
let key: Uint8Array<ArrayBuffer>;
const now = 1_800_000_000_000;
const clock = () => now;
const isWiped = (output: ArrayBuffer) => new Uint8Array(output).every((byte) => byte === 0);

vi.stubGlobal("indexedDB", fakeIndexedDb());
vi.stubGlobal("PublicKeyCredential", {});

beforeEach(async () => {
  const { locks } = installBrowser();
  authenticator = new FakeAuthenticator();
  vi.stubGlobal("navigator", { locks, credentials: authenticator });
  vi.stubGlobal("location", { protocol: "chrome-extension:" });
  await speakFrench();
  await eraseVault();
  const content = { accounts: [] };
  const made = await createVault({ content, passphrase: "deux mots", derive: fakeDerive, random: randomBytes });
  key = made.key;
  await writeVault(made.sealed, (await storedVault()).generation);
  await holdKey(key, now);
});
afterEach(() => expect(authenticator.outputs.filter((output) => !isWiped(output))).toEqual([]));

test("opens the locked vault, and nothing of it is left in the memory", async () => {
  expect(await passkeyState()).toBe("none");
  expect(await addPasskey(clock)).toBe("added");
  expect(await passkeyState()).toBe("set");
  await dropKey();
  expect(await canUnlockByPasskey()).toBe(true);
  expect(await unlockByPasskey(clock)).toEqual({ state: "open" });
  expect(await heldKey(now)).toEqual(key);
  expect(authenticator.outputs.length).toBe(2);
});

test("needs no wait after passphrases that were wrong, and counts for none", async () => {
  await addPasskey(clock);
  await dropKey();
  for (let failure = 0; failure < 9; failure += 1) await noteUnlockFailure(now);
  authenticator.refusal = "NotAllowedError";
  expect(await unlockByPasskey(clock)).toEqual({ state: "no", reason: "refused" });
  authenticator.refusal = null;
  expect(await unlockByPasskey(clock)).toEqual({ state: "open" });
});

test("of another function leaves the vault locked", async () => {
  await addPasskey(clock);
  await dropKey();
  authenticator.hasPrf = false;
  expect(await unlockByPasskey(clock)).toEqual({ state: "no", reason: "refused" });
  expect(await heldKey(now)).toBeNull();
});

test("that is taken away opens nothing any more", async () => {
  await addPasskey(clock);
  await addPasskey(clock);
  expect(await removePasskeys(now)).toBe(true);
  expect(await passkeyState()).toBe("none");
  await dropKey();
  expect(await canUnlockByPasskey()).toBe(false);
  expect(await unlockByPasskey(clock)).toEqual({ state: "no", reason: "refused" });
  expect(authenticator.used).toEqual([]);
});

test.each([
  ["refused", { refusal: "NotAllowedError" }],
  ["unsupported", { refusal: "SecurityError" }],
  ["unfit", { hasPrf: false }],
] as const)("that is %s leaves the vault as it was", async (reason, change) => {
  const before = await storedVault();
  Object.assign(authenticator, change);
  expect(await addPasskey(clock)).toBe(reason);
  expect(await storedVault()).toEqual(before);
});

test("is not made for a locked vault, nor kept for one that locks meanwhile", async () => {
  const before = await storedVault();
  let times = 0;
  expect(await addPasskey(() => now + 3_600_000 * times++)).toBe("locked");
  expect(authenticator.made.length).toBe(1);
  expect(await addPasskey(clock)).toBe("locked");
  expect(authenticator.made.length).toBe(1);
  expect(await storedVault()).toEqual(before);
});

test("of a vault that comes from elsewhere can be taken away where none can be asked for", async () => {
  await addPasskey(clock);
  vi.stubGlobal("location", { protocol: "moz-extension:" });
  expect(await passkeyState()).toBe("set");
  expect(await canUnlockByPasskey()).toBe(false);
  await removePasskeys(now);
  expect(await passkeyState()).toBe("unsupported");
});
