/** Stratum, once Authenticator Pro: the two ways in which its backups were encrypted, told apart by their first bytes. */
import type { ImportReport } from "../import-report";
import type { Bytes } from "./bytes";
import { type Derivation, deriveKey } from "./derive-key";
import { asFields } from "./fields";
import { lockedReport } from "./locked-report";
import { openSealed } from "./open-sealed";
import { readStratum } from "./stratum";

/** Mark, salt and nonce, of the lengths given, then what is sealed. Costs are the format's own, nowhere in the file. */
type Layout = {
  saltLength: number;
  nonceLength: number;
  mode: "AES-GCM" | "AES-CBC";
  derivation: (salt: Bytes) => Derivation;
};

const layouts: Record<string, Layout> = {
  AUTHENTICATORPRO: {
    saltLength: 16,
    nonceLength: 12,
    mode: "AES-GCM",
    derivation: (salt) => ({ function: "argon2id", salt, memoryKib: 65_536, passes: 3, lanes: 4 }),
  },
  AuthenticatorPro: {
    saltLength: 20,
    nonceLength: 16,
    mode: "AES-CBC",
    derivation: (salt) => ({ function: "pbkdf2", salt, hash: "SHA-1", iterations: 64_000 }),
  },
};

const markLength = 16;

/** A locked backup, or null for a file that does not begin like one. */
export function readStratumLocked(file: Bytes): ImportReport | null {
  const mark = String.fromCharCode(...file.subarray(0, markLength));
  const layout = Object.hasOwn(layouts, mark) ? layouts[mark] : undefined;
  if (!layout) return null;
  const nonceAt = markLength + layout.saltLength;
  const sealedAt = nonceAt + layout.nonceLength;
  const derivation = layout.derivation(file.slice(markLength, nonceAt));
  const { mode } = layout;
  return lockedReport({
    format: "stratum",
    read: (content) => readStratum(asFields(content) ?? {}),
    unseal: async (passphrase) => {
      const key = await deriveKey(passphrase, derivation);
      if (!key) return "costly-parameters";
      const nonce = file.slice(nonceAt, sealedAt);
      return (await openSealed(key, { mode, nonce, sealed: file.slice(sealedAt) })) ?? "wrong-passphrase";
    },
    // CBC has no tag: padding that happens to fit is all that a wrong passphrase may leave.
    whenUnreadable: "wrong-passphrase",
  });
}
