/** Bitwarden: the JSON export of bitwarden/clients under a passphrase of its own. */
import type { ImportReport } from "../import-report";
import { readBitwarden } from "./bitwarden";
import { type Bytes, fromBase64, joinBytes } from "./bytes";
import { type Derivation, deriveKey, isCostly, isDerivation } from "./derive-key";
import { asFields, type Fields } from "./fields";
import { lockedReport } from "./locked-report";
import { openSealed } from "./open-sealed";
import { refuse } from "./refuse";
import { wholeNumber } from "./whole-number";

/** "2" is AES-256-CBC under one key and HMAC-SHA-256 under another: nonce, content and code, each in base64. */
const sealedShape = /^2\.([^|]+)\|([^|]+)\|([^|]+)$/;

/**
 * A locked export. One that only its account opens, the key being in no file, is refused as `unsupported-version`, and
 * so are other ways of encryption.
 */
export function readBitwardenLocked(file: Fields): ImportReport {
  const derivation = derivationOf(file);
  const [, ...parts] = (typeof file.data === "string" && sealedShape.exec(file.data)) || [];
  if (file.passwordProtected !== true || !derivation) return refuse("unsupported-version");
  const [nonce, sealed, code] = parts.map(fromBase64);
  if (!nonce || !sealed || !code || !isDerivation(derivation)) return refuse("damaged");
  if (isCostly([derivation])) return refuse("costly-parameters");
  return lockedReport({
    format: "bitwarden-json",
    read: (content) => readBitwarden(asFields(content) ?? {}),
    unseal: async (passphrase) => {
      const root = await deriveKey(passphrase, await withFinalSalt(derivation));
      if (!root) return "costly-parameters";
      const [contentKey, codeKey] = await Promise.all([expand(root, "enc"), expand(root, "mac")]);
      const isWhole = await crypto.subtle.verify("HMAC", await hmacKey(codeKey), code, joinBytes(nonce, sealed));
      const content = isWhole && (await openSealed(contentKey, { mode: "AES-CBC", nonce, sealed }));
      return content || "wrong-passphrase";
    },
  });
}

/** The salt is the text as it stands, not the bytes that it is base64 of. */
function derivationOf(file: Fields): Derivation | null {
  const salt = new TextEncoder().encode(typeof file.salt === "string" ? file.salt.slice(0, 2048) : "");
  const iterations = wholeNumber(file.kdfIterations);
  if (file.kdfType === 0) return { function: "pbkdf2", salt, hash: "SHA-256", iterations };
  if (file.kdfType !== 1) return null;
  const memoryKib = wholeNumber(file.kdfMemory) * 1024;
  return { function: "argon2id", salt, memoryKib, passes: iterations, lanes: wholeNumber(file.kdfParallelism) };
}

/** Argon2 takes its salt at one length, whatever the text's. */
async function withFinalSalt(derivation: Derivation): Promise<Derivation> {
  if (derivation.function !== "argon2id") return derivation;
  return { ...derivation, salt: new Uint8Array(await crypto.subtle.digest("SHA-256", derivation.salt)) };
}

/** RFC 5869 §2.3, one block: the key derived from the passphrase is taken for the extracted one. */
async function expand(root: Bytes, purpose: string): Promise<Bytes> {
  const block = joinBytes(new TextEncoder().encode(purpose), Uint8Array.of(1));
  return new Uint8Array(await crypto.subtle.sign("HMAC", await hmacKey(root), block));
}

function hmacKey(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign", "verify"]);
}
