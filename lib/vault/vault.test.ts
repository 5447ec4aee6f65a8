import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { fakeDerive } from "../../test/fakes/fake-derive";
import { randomBytes as random } from "../../test/fakes/random-bytes";
import { changePassphrase } from "./change-passphrase";
import { createVault } from "./create-vault";
import { openWithKey } from "./open-with-key";
import { parseSealed } from "./parse-sealed";
import { reseal } from "./reseal";
import type { SealedVault } from "./sealed-vault";
import { unlockWithPassphrase } from "./unlock-with-passphrase";

const passphrase = "cinq petits mots sans accent";
const content = { accounts: [{ issuer: "Université d'Exemple", secret: "JBSWY3DPEHPK3PXP" }] };
const create = () => createVault({ content, passphrase, derive: fakeDerive, random });
const unlock = (sealed: SealedVault, words: string) => unlockWithPassphrase(sealed, words, fakeDerive);

describe("a vault", () => {
  let made: Awaited<ReturnType<typeof create>>;
  beforeAll(async () => {
    made = await create();
  });

  test("opens with its passphrase, and gives its key and its content", async () => {
    expect(await unlock(made.sealed, passphrase)).toEqual({ key: made.key, content, isWeak: false });
  });

  test("opens with its key", async () => {
    expect(await openWithKey(made.sealed, made.key)).toEqual(content);
  });

  test("is the same after a journey through JSON, its version first", () => {
    const text = JSON.stringify(made.sealed);
    expect(text.startsWith('{"version":1,"format":"entree-vault","revision":1,"slots":[{"kind":"passphrase"')).toBe(
      true,
    );
    expect(parseSealed(JSON.parse(text))).toEqual(made.sealed);
  });

  test("shows nothing of what it holds", () => {
    expect(JSON.stringify(made.sealed)).not.toMatch(/Exemple|JBSWY/);
  });

  test.each(["", "cinq petits mots sans accents", "x".repeat(1025), "x".repeat(20_000)])(
    "refuses another passphrase",
    async (other) => {
      expect(await unlock(made.sealed, other)).toEqual({ reason: "refused" });
    },
  );

  test("takes an accent in one piece for the same accent in two", async () => {
    const composed = await createVault({ content, passphrase: "été \u00e9", derive: fakeDerive, random });
    expect(await unlock(composed.sealed, "e\u0301te\u0301 e\u0301")).toMatchObject({ content });
  });

  test.each(["", "é".repeat(513)])("is not made with a passphrase that could not be typed again", async (refused) => {
    await expect(createVault({ content, passphrase: refused, derive: fakeDerive, random })).rejects.toThrow(RangeError);
  });

  test("goes up by one revision when it is sealed again, with other nonces, behind the same slots", async () => {
    const next = await reseal(made.sealed, made.key, { accounts: [] }, random);
    expect(next.revision).toBe(2);
    expect(next.nonce).not.toBe(made.sealed.nonce);
    expect(next.slots).toEqual(made.sealed.slots);
    expect(await unlock(next, passphrase)).toMatchObject({ content: { accounts: [] } });
  });

  test("is not sealed again with the key of another, nor opened with it", async () => {
    const { key } = await create();
    await expect(openWithKey(made.sealed, key)).rejects.toThrow("does not open");
    await expect(reseal(made.sealed, key, content, random)).rejects.toThrow("does not open");
  });

  test("opens with its new passphrase alone once it was changed", async () => {
    const changed = await changePassphrase(made.sealed, made.key, {
      passphrase: "autre chose encore",
      derive: fakeDerive,
      random,
    });
    expect(await unlock(changed, passphrase)).toEqual({ reason: "refused" });
    expect(await unlock(changed, "autre chose encore")).toEqual({ key: made.key, content, isWeak: false });
    expect(changed.revision).toBe(2);
  });

  test("is as long with one account as with ten", async () => {
    const accounts = Array.from({ length: 10 }, () => content.accounts[0]);
    const longer = await reseal(made.sealed, made.key, { accounts }, random);
    expect(longer.sealed).toHaveLength(made.sealed.sealed.length);
  });

  test("never holds more than could be opened again, nor what JSON cannot say", async () => {
    const tooMuch = reseal(made.sealed, made.key, "x".repeat(4 * 1024 * 1024), random);
    await expect(tooMuch).rejects.toThrow(RangeError);
    await expect(reseal(made.sealed, made.key, undefined, random)).rejects.toThrow(TypeError);
    const most = await reseal(made.sealed, made.key, "x".repeat(4 * 1024 * 1024 - 2), random);
    expect(parseSealed(most)).toEqual(most);
  });
});

test("whatever JSON can say comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string({ minLength: 1, unit: "grapheme" }), async (value, words) => {
      const { sealed } = await createVault({ content: value, passphrase: words, derive: fakeDerive, random });
      const opened = await unlockWithPassphrase(sealed, words, fakeDerive);
      expect(opened).toMatchObject({ content: JSON.parse(JSON.stringify(value)) });
    }),
  );
});
