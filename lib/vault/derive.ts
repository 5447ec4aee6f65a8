import type { Bytes } from "./bytes";
import type { KdfCost } from "./kdf-cost";

export type KdfParameters = KdfCost & { salt: Bytes };

/** Argon2id version 0x13 (RFC 9106) of the passphrase's UTF-8, 32 bytes. */
export type Derive = (passphrase: string, params: KdfParameters) => Promise<Bytes>;
