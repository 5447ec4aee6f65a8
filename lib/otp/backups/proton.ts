/** Proton Authenticator: the exports of protonpass/proton-pass-common, version 1. */
import type { ImportReport } from "../import-report";
import { fromBase64 } from "./bytes";
import { type Derivation, deriveKey, isDerivation } from "./derive-key";
import { asFields, type Fields } from "./fields";
import { lockedReport } from "./locked-report";
import { openSealed } from "./open-sealed";
import { readAddress } from "./read-address";
import { readEntries } from "./read-entries";
import type { EntryReading } from "./read-entry";
import { refuse } from "./refuse";
import { wholeNumber } from "./whole-number";

const context = new TextEncoder().encode("proton.authenticator.export.v1");
const nonceLength = 12;

/** An export in clear, or a locked one. */
export function readProton(file: Fields): ImportReport {
  if (wholeNumber(file.version) !== 1) return refuse("unsupported-version");
  return typeof file.content === "string" ? readLocked(file) : readEntries("proton", file.entries, readProtonEntry);
}

function readLocked(file: Fields): ImportReport {
  const salt = fromBase64(file.salt);
  const content = fromBase64(file.content);
  if (!salt || !content) return refuse("damaged");
  const derivation: Derivation = { function: "argon2id", salt, memoryKib: 19 * 1024, passes: 2, lanes: 1 };
  if (!isDerivation(derivation)) return refuse("damaged");
  return lockedReport({
    format: "proton",
    read: (value) => readProton({ ...asFields(value), content: null }),
    unseal: async (passphrase) => {
      const key = await deriveKey(passphrase, derivation);
      if (!key) return "costly-parameters";
      const nonce = content.slice(0, nonceLength);
      const sealed = content.slice(nonceLength);
      return (await openSealed(key, { mode: "AES-GCM", nonce, sealed, context })) ?? "wrong-passphrase";
    },
  });
}

function readProtonEntry(entry: Fields): EntryReading {
  const content = asFields(entry.content);
  return readAddress(content?.uri, { label: content?.name });
}
