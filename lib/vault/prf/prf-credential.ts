import type { Bytes } from "../bytes";
import { bytesOf } from "../bytes-of";
import type { SealedVault } from "../sealed-vault";

/** What to ask an authenticator for: the credential, and the input of its pseudo-random function (WebAuthn §10.1.4). */
export type PrfCredential = { credentialId: Bytes; prfSalt: Bytes };

/** The passkeys that open this vault: `allowCredentials`, and `evalByCredential` with each one's salt as `first`. */
export const prfCredentials = ({ slots }: SealedVault): PrfCredential[] =>
  slots.flatMap((slot) =>
    slot.kind === "prf" ? [{ credentialId: bytesOf(slot.credentialId), prfSalt: bytesOf(slot.prfSalt) }] : [],
  );
