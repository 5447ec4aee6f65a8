/** andOTP: its backup under a passphrase, the `.json.aes` of andOTP/andOTP since 0.6.3. */
import type { ImportReport } from "../import-report";
import { readAndOtp } from "./and-otp";
import type { Bytes } from "./bytes";
import { type Derivation, deriveKey, isCostly } from "./derive-key";
import { lockedReport } from "./locked-report";
import { openSealed } from "./open-sealed";

/** Iterations as a big-endian 32-bit number, salt, nonce; then the list sealed by AES-256-GCM. */
const saltAt = 4;
const nonceAt = 16;
const sealedAt = 28;
const tagLength = 16;
/** No version of andOTP made a backup with fewer. */
const fewestIterations = 1_000;

/**
 * A locked backup, or null. The format has no mark of its own: a file is taken for one where its number of iterations
 * is one that andOTP could have written, so that any other binary file, whose number is at random, is not.
 */
export function readAndOtpLocked(file: Bytes): ImportReport | null {
  if (file.length < sealedAt + tagLength) return null;
  const derivation: Derivation = {
    function: "pbkdf2",
    hash: "SHA-1",
    salt: file.slice(saltAt, nonceAt),
    iterations: new DataView(file.buffer, file.byteOffset).getUint32(0),
  };
  if (derivation.iterations < fewestIterations || isCostly([derivation])) return null;
  const nonce = file.slice(nonceAt, sealedAt);
  const sealed = file.slice(sealedAt);
  return lockedReport({
    format: "andotp",
    read: readAndOtp,
    unseal: async (passphrase) => {
      const key = await deriveKey(passphrase, derivation);
      if (!key) return "costly-parameters";
      return (await openSealed(key, { mode: "AES-GCM", nonce, sealed })) ?? "wrong-passphrase";
    },
  });
}
