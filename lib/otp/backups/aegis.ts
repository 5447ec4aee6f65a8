/** Aegis: docs/vault.md of beemdevelopment/Aegis. */
import type { ImportReport } from "../import-report";
import { type Bytes, fromBase64, fromHex, joinBytes } from "./bytes";
import { type Derivation, deriveKey, isCostly, isDerivation } from "./derive-key";
import { asFields, type Fields } from "./fields";
import { lockedReport } from "./locked-report";
import { openSealed } from "./open-sealed";
import { readEntries } from "./read-entries";
import { type EntryReading, readEntry } from "./read-entry";
import { refuse } from "./refuse";
import { wholeNumber } from "./whole-number";

/** One way in: a copy of the file's key, sealed under what a passphrase gives. */
type Slot = { derivation: Derivation; nonce: Bytes; sealed: Bytes };

const newestContent = 3;
/** Aegis makes one per passphrase; each that is tried costs a derivation. */
const maxSlots = 8;
const passwordSlot = 1;

/** A vault in clear, or a locked one: any of its passphrases opens it. */
export function readAegis(file: Fields): ImportReport {
  if (file.version !== 1) return refuse("unsupported-version");
  return typeof file.db === "string" ? readLocked(asFields(file.header), file.db) : readContent(file.db);
}

function readLocked(header: Fields | null, db: string): ImportReport {
  const parameters = asFields(header?.params);
  const nonce = fromHex(parameters?.nonce);
  const sealed = withTag(fromBase64(db), fromHex(parameters?.tag));
  const slots = Array.isArray(header?.slots) ? header.slots.map(asFields) : [];
  const passwordSlots = slots.filter((slot) => slot?.type === passwordSlot).map(readSlot);
  if (!nonce || !sealed) return refuse("damaged");
  // A vault that only a finger opens: no passphrase would ever do.
  if (passwordSlots.length === 0) return refuse("unsupported-version");
  const usable = passwordSlots.filter((slot) => slot !== null);
  if (usable.length === 0) return refuse("damaged");
  if (usable.length > maxSlots || isCostly(usable.map((slot) => slot.derivation))) return refuse("costly-parameters");
  return lockedReport({
    format: "aegis",
    read: readContent,
    unseal: async (passphrase) => {
      for (const slot of usable) {
        const wrapping = await deriveKey(passphrase, slot.derivation);
        if (!wrapping) return "costly-parameters";
        const key = await openSealed(wrapping, { mode: "AES-GCM", nonce: slot.nonce, sealed: slot.sealed });
        if (key) return (await openSealed(key, { mode: "AES-GCM", nonce, sealed })) ?? "wrong-passphrase";
      }
      return "wrong-passphrase";
    },
  });
}

function readSlot(slot: Fields | null): Slot | null {
  const parameters = asFields(slot?.key_params);
  const nonce = fromHex(parameters?.nonce);
  const sealed = withTag(fromHex(slot?.key), fromHex(parameters?.tag));
  const salt = fromHex(slot?.salt);
  if (!nonce || !sealed || !salt) return null;
  const derivation: Derivation = {
    function: "scrypt",
    salt,
    cost: wholeNumber(slot?.n),
    blockSize: wholeNumber(slot?.r),
    parallelism: wholeNumber(slot?.p),
  };
  return isDerivation(derivation) ? { derivation, nonce, sealed } : null;
}

function withTag(sealed: Bytes | null, tag: Bytes | null): Bytes | null {
  return sealed && tag?.length === 16 ? joinBytes(sealed, tag) : null;
}

function readContent(content: unknown): ImportReport {
  const fields = asFields(content);
  if (!fields) return refuse("damaged");
  if (!(wholeNumber(fields.version) >= 1 && wholeNumber(fields.version) <= newestContent))
    return refuse("unsupported-version");
  return readEntries("aegis", fields.entries, readAegisEntry);
}

function readAegisEntry(entry: Fields): EntryReading {
  const info = asFields(entry.info);
  return readEntry({
    kind: entry.type,
    issuer: entry.issuer,
    label: entry.name,
    secret: info?.secret,
    algorithm: info?.algo,
    digits: info?.digits,
    periodSeconds: info?.period,
    counter: info?.counter,
  });
}
