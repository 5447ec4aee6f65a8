import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { fakeDerive } from "../../test/fakes/fake-derive";
import { randomBytes as random } from "../../test/fakes/random-bytes";
import type { Bytes } from "./bytes";
import { createVault } from "./create-vault";
import type { Derive } from "./derive";
import { openWithKey } from "./open-with-key";
import { parseSealed } from "./parse-sealed";
import { addPrfSlot } from "./prf/add-prf-slot";
import { addRecoverySlot } from "./recovery/add-recovery-slot";
import type { SealedVault } from "./sealed-vault";
import { unlockWithPassphrase } from "./unlock-with-passphrase";

const passphrase = "quatre tout petits mots";
const passkey = { credentialId: random(16), prfSalt: random(32), prfOutput: random(32) };
let vault: SealedVault;
let key: Bytes;

beforeAll(async () => {
  const made = await createVault({ content: ["kept"], passphrase, derive: fakeDerive, random });
  key = made.key;
  vault = await addPrfSlot((await addRecoverySlot(made.sealed, key, random)).sealed, key, passkey, random);
});

/** Why the text opens neither by its passphrase nor by its key; "opened" when one of them does. */
async function refusalOf(text: string): Promise<string> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "no JSON";
  }
  const sealed = parseSealed(value);
  if ("reason" in sealed) return sealed.reason;
  if (
    await openWithKey(sealed, key).then(
      () => true,
      () => false,
    )
  )
    return "opened";
  const outcome = await unlockWithPassphrase(sealed, passphrase, fakeDerive);
  return "reason" in outcome ? outcome.reason : "opened";
}

/** The text with a vault whose member at this path is another one. */
function altered(path: (string | number)[], change: (held: never) => unknown): string {
  const copy = JSON.parse(JSON.stringify(vault));
  const last = path.at(-1) ?? "";
  const parent = path.slice(0, -1).reduce((held, step) => held[step], copy);
  parent[last] = change(parent[last] as never);
  return JSON.stringify(copy);
}

describe("a sealed vault with one thing changed", () => {
  test("opens as long as nothing is", async () => {
    expect(await refusalOf(JSON.stringify(vault))).toBe("opened");
  });

  test("is refused for every bit of its text", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(vault));
    const opened: string[] = [];
    for (let at = 0; at < bytes.length; at++) {
      for (let bit = 1; bit < 256; bit *= 2) {
        bytes[at] = (bytes[at] ?? 0) ^ bit;
        const text = new TextDecoder().decode(bytes);
        if ((await refusalOf(text)) === "opened")
          opened.push(`bit ${bit} of byte ${at}: ${text.slice(at - 20, at + 20)}`);
        bytes[at] = (bytes[at] ?? 0) ^ bit;
      }
    }
    expect(opened).toEqual([]);
  }, 120_000);

  const binaryParts: [string, (string | number)[]][] = [
    ["the salt of the passphrase", ["slots", 0, "kdf", "salt"]],
    ["the nonce of its wrap", ["slots", 0, "nonce"]],
    ["its wrap", ["slots", 0, "wrappedKey"]],
    ["the salt of the recovery key", ["slots", 1, "salt"]],
    ["the nonce of its wrap", ["slots", 1, "nonce"]],
    ["its wrap", ["slots", 1, "wrappedKey"]],
    ["the passkey's credential", ["slots", 2, "credentialId"]],
    ["its salt", ["slots", 2, "prfSalt"]],
    ["the nonce of its wrap", ["slots", 2, "nonce"]],
    ["its wrap", ["slots", 2, "wrappedKey"]],
    ["the nonce of the content", ["nonce"]],
    ["the content", ["sealed"]],
  ];

  test.each(binaryParts)("is refused for every byte of %s", async (_, path) => {
    const { length } = Buffer.from(
      path.reduce((held, step) => held[step], JSON.parse(JSON.stringify(vault))),
      "base64",
    );
    for (let at = 0; at < length; at++) {
      const text = altered(path, (held) => {
        const bytes = Buffer.from(held, "base64");
        bytes[at] = (bytes[at] ?? 0) ^ 0xff;
        return bytes.toString("base64");
      });
      expect(await refusalOf(text), `byte ${at}`).not.toBe("opened");
    }
  });

  test.each<[string, (string | number)[], (held: never) => unknown, string]>([
    ["an earlier revision", ["revision"], () => 1, "damaged"],
    ["no revision", ["revision"], () => 0, "damaged"],
    ["a later version", ["version"], () => 2, "unsupported-version"],
    ["a version that is a text", ["version"], () => "1", "damaged"],
    ["another format", ["format"], () => "vault", "damaged"],
    ["no slot", ["slots"], () => [], "damaged"],
    ["no passphrase", ["slots"], (held: unknown[]) => held.slice(1), "damaged"],
    ["no recovery key", ["slots"], (held: unknown[]) => held.toSpliced(1, 1), "damaged"],
    ["two passphrases", ["slots"], (held: unknown[]) => [...held, held[0]], "damaged"],
    ["two recovery keys", ["slots"], (held: unknown[]) => [...held, held[1]], "damaged"],
    ["one passkey twice", ["slots"], (held: unknown[]) => [...held, held[2]], "damaged"],
    ["its slots in another order", ["slots"], (held: unknown[]) => held.toReversed(), "damaged"],
    ["a slot of no known kind", ["slots", 1, "kind"], () => "pin", "damaged"],
    ["another derivation", ["slots", 0, "kdf", "algorithm"], () => "argon2i", "damaged"],
    ["a salt of 15 bytes", ["slots", 0, "kdf", "salt"], () => Buffer.alloc(15).toString("base64"), "damaged"],
    ["a member of its own", ["slots", 0, "hint"], () => "the usual one", "damaged"],
    ["base64 without its padding", ["slots", 0, "kdf", "salt"], (held: string) => held.replaceAll("=", ""), "damaged"],
    ["base64 with spaces", ["nonce"], (held: string) => `${held.slice(0, 8)} ${held.slice(8)}`, "damaged"],
    ["a content shorter than its tag", ["sealed"], () => "AAAA", "damaged"],
    ["a content cut by a block", ["sealed"], (held: string) => held.slice(0, -64), "damaged"],
  ])("is refused with %s", async (_, path, change, reason) => {
    expect(await refusalOf(altered(path, change))).toBe(reason);
  });
});

describe("the cost that a file asks for", () => {
  const never: Derive = async () => {
    throw new Error("nothing is to be derived");
  };
  const withCost = (memoryKiB: number, iterations: number, parallelism: number) => {
    const sealed = parseSealed(
      JSON.parse(altered(["slots", 0, "kdf"], (held: object) => ({ ...held, memoryKiB, iterations, parallelism }))),
    );
    if ("reason" in sealed) throw new Error(sealed.reason);
    return sealed;
  };

  test.each([
    [19 * 1024 - 1, 2, 1, "weak-parameters"],
    [19 * 1024, 1, 1, "weak-parameters"],
    [8, 10, 16, "weak-parameters"],
    [1, 1, 1, "weak-parameters"],
    [256 * 1024 + 1, 10, 16, "costly-parameters"],
    [256 * 1024, 11, 16, "costly-parameters"],
    [256 * 1024, 10, 17, "costly-parameters"],
    [Number.MAX_SAFE_INTEGER, 3, 4, "costly-parameters"],
    [64 * 1024, 2 ** 32, 4, "costly-parameters"],
  ])("is refused before it is paid: %d KiB, %d times, %d lanes", async (memoryKiB, iterations, parallelism, reason) => {
    const sealed = withCost(memoryKiB, iterations, parallelism);
    expect(await unlockWithPassphrase(sealed, passphrase, never)).toEqual({ reason });
  });

  test.each([
    [19 * 1024, 2, 1],
    [256 * 1024, 10, 16],
  ])("is paid from the floor to the ceiling: %d KiB, %d times, %d lanes", async (...cost) => {
    expect(await unlockWithPassphrase(withCost(...cost), passphrase, fakeDerive)).toEqual({ reason: "refused" });
  });

  test.each([0, -1, 1.5, "65536", null])("is a whole number: %j", (memoryKiB) => {
    expect(parseSealed(JSON.parse(altered(["slots", 0, "kdf", "memoryKiB"], () => memoryKiB)))).toEqual({
      reason: "damaged",
    });
  });
});

test("whatever else is read is damaged, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.object({ key: fc.constantFrom(...Object.keys(vault)) })), (value) => {
      expect(parseSealed(value)).toEqual({ reason: "damaged" });
    }),
  );
  expect(parseSealed({ ...vault, sealed: "A".repeat(6_000_000) })).toEqual({ reason: "damaged" });
});
