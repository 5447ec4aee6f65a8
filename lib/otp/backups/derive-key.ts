import { argon2id, scrypt } from "hash-wasm";
import type { Bytes } from "./bytes";

/** How a file makes its key of a passphrase: RFC 7914, RFC 9106, RFC 8018 §5.2. Keys are of 32 bytes. */
export type Derivation =
  | { function: "scrypt"; salt: Bytes; cost: number; blockSize: number; parallelism: number }
  | { function: "argon2id"; salt: Bytes; memoryKib: number; passes: number; lanes: number }
  | { function: "pbkdf2"; salt: Bytes; hash: "SHA-1" | "SHA-256"; iterations: number };

const maxMemoryBytes = 256 * 1024 ** 2;
const keyBytes = 32;

/** Whether the numbers mean anything to the function at all. */
export function isDerivation(derivation: Derivation): boolean {
  const { salt, function: name, ...rest } = derivation;
  const numbers = Object.values(rest).filter((value) => typeof value !== "string");
  if (!numbers.every((value) => Number.isSafeInteger(value) && value >= 1)) return false;
  if (salt.length < 8 || salt.length > 1024) return false;
  if (derivation.function === "argon2id") return derivation.memoryKib >= 8 * derivation.lanes;
  return derivation.function !== "scrypt" || (derivation.cost > 1 && Number.isInteger(Math.log2(derivation.cost)));
}

/**
 * The memory that the derivation writes in all, in bytes, which for scrypt is its time too; infinite beyond what Entrée
 * would ever spend on a file of unknown origin: a hostile one must neither exhaust the memory nor hold the page up.
 */
function weighDerivation(derivation: Derivation): number {
  switch (derivation.function) {
    case "scrypt":
      return derivation.cost > 2 ** 20
        ? Number.POSITIVE_INFINITY
        : 128 * derivation.cost * derivation.blockSize * derivation.parallelism;
    case "argon2id":
      return derivation.passes > 10 || derivation.lanes > 16 ? Number.POSITIVE_INFINITY : derivation.memoryKib * 1024;
    case "pbkdf2":
      return derivation.iterations > 10_000_000 ? Number.POSITIVE_INFINITY : 0;
  }
}

/** Whether all of them together are more than Entrée spends. */
export function isCostly(derivations: readonly Derivation[]): boolean {
  return derivations.reduce((sum, derivation) => sum + weighDerivation(derivation), 0) > maxMemoryBytes;
}

/** The key, or null where this machine has not the memory for it. Expects parameters that were found affordable. */
export async function deriveKey(passphrase: string, derivation: Derivation): Promise<Bytes | null> {
  const password = new TextEncoder().encode(passphrase);
  try {
    const key = await run(password, derivation);
    return new Uint8Array(key);
  } catch {
    return null;
  }
}

async function run(password: Bytes, derivation: Derivation): Promise<Uint8Array> {
  const output = { password, salt: derivation.salt, hashLength: keyBytes, outputType: "binary" } as const;
  switch (derivation.function) {
    case "scrypt":
      return scrypt({
        ...output,
        costFactor: derivation.cost,
        blockSize: derivation.blockSize,
        parallelism: derivation.parallelism,
      });
    case "argon2id":
      return argon2id({
        ...output,
        memorySize: derivation.memoryKib,
        iterations: derivation.passes,
        parallelism: derivation.lanes,
      });
    case "pbkdf2": {
      const { salt, hash, iterations } = derivation;
      const base = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
      const bits = await crypto.subtle.deriveBits({ name: "PBKDF2", salt, hash, iterations }, base, keyBytes * 8);
      return new Uint8Array(bits);
    }
  }
}
