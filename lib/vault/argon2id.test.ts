import { argon2id as noble } from "@noble/hashes/argon2.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import vector from "../../test/vectors/argon2id.json";
import { argon2id } from "./argon2id";

test("the derivation that ours is held against gives the tag of RFC 9106 §5.3", () => {
  const tag = noble(hexToBytes(vector.password), hexToBytes(vector.salt), {
    m: vector.memoryKiB,
    t: vector.iterations,
    p: vector.parallelism,
    key: hexToBytes(vector.secret),
    personalization: hexToBytes(vector.associatedData),
    dkLen: vector.tagBytes,
    version: 0x13,
  });
  expect(tag).toEqual(hexToBytes(vector.tag));
});

test("ours gives the same, whatever the passphrase and the cost", async () => {
  const passphrases = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({ minLength: 1, unit: "binary", maxLength: 300 }),
  );
  const salts = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => new Uint8Array(bytes));
  const costs = fc
    .record({ parallelism: fc.integer({ min: 1, max: 16 }), iterations: fc.integer({ min: 1, max: 4 }) })
    .chain((cost) => fc.integer({ min: 8 * cost.parallelism, max: 256 }).map((memoryKiB) => ({ ...cost, memoryKiB })));
  await fc.assert(
    fc.asyncProperty(passphrases, salts, costs, async (passphrase, salt, cost) => {
      const expected = noble(new TextEncoder().encode(passphrase), salt, {
        m: cost.memoryKiB,
        t: cost.iterations,
        p: cost.parallelism,
        dkLen: 32,
      });
      expect(await argon2id(passphrase, { ...cost, salt })).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test("ours refuses what RFC 9106 does not allow", async () => {
  const params = { memoryKiB: 64, iterations: 1, parallelism: 1, salt: new Uint8Array(16) };
  await expect(argon2id("", params)).rejects.toThrow();
  await expect(argon2id("mots", { ...params, memoryKiB: 7 })).rejects.toThrow();
  await expect(argon2id("mots", { ...params, iterations: 0 })).rejects.toThrow();
});
