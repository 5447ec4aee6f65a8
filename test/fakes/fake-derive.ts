import type { Derive } from "../../lib/vault/derive";

/** As a derivation goes, but in no time: other passphrases or other parameters give other keys. */
export const fakeDerive: Derive = async (passphrase, { salt, ...cost }) => {
  const text = JSON.stringify([passphrase, ...salt, cost.memoryKiB, cost.iterations, cost.parallelism]);
  return new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
};
