import { argon2id as hash } from "hash-wasm";
import type { Bytes } from "./bytes";
import type { Derive } from "./derive";

/**
 * Argon2id in WebAssembly, on the thread that calls: pages go through `deriveKey`, which has one of its own. Rejects a
 * passphrase without a character, and parameters that RFC 9106 §3.1 does not allow.
 */
export const argon2id: Derive = async (passphrase, { memoryKiB, iterations, parallelism, salt }) => {
  const options = {
    password: new TextEncoder().encode(passphrase),
    salt,
    memorySize: memoryKiB,
    iterations,
    parallelism,
    hashLength: 32,
    outputType: "binary",
  } as const;
  return (await hash(options)) as Bytes;
};
