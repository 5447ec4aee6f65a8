import { i18n } from "#i18n";
import type { ImportReason } from "@/lib/otp/import-report";

/** Why nothing came out of what was given: the report's reasons, and those of files and pictures. */
export type AddRefusal = ImportReason | "no-qr" | "picture-too-large" | "unreadable-file" | "other-export";

const keys = {
  "not-recognised": "vault.reason.notRecognised",
  "too-large": "vault.reason.tooLarge",
  damaged: "vault.reason.damaged",
  "no-secret": "vault.reason.noSecret",
  "bad-secret": "vault.reason.badSecret",
  "secret-too-short": "vault.reason.secretTooShort",
  "secret-too-long": "vault.reason.secretTooLong",
  "bad-algorithm": "vault.reason.badAlgorithm",
  "bad-digits": "vault.reason.badDigits",
  "bad-period": "vault.reason.badPeriod",
  "bad-counter": "vault.reason.badCounter",
  steam: "vault.reason.steam",
  "unknown-kind": "vault.reason.unknownKind",
  "duplicate-parameter": "vault.reason.duplicateParameter",
  "name-too-long": "vault.reason.nameTooLong",
  "too-many-entries": "vault.reason.tooManyEntries",
  "weak-parameters": "vault.reason.weakParameters",
  "costly-parameters": "vault.reason.costlyParameters",
  "unsupported-version": "vault.reason.unsupportedVersion",
  "wrong-passphrase": "vault.reason.wrongPassphrase",
  "no-qr": "vault.reason.noQr",
  "picture-too-large": "vault.reason.pictureTooLarge",
  "unreadable-file": "vault.reason.unreadableFile",
  "other-export": "vault.reason.otherExport",
} as const satisfies Record<AddRefusal, string>;

/** Why an entry, a file or a picture was not taken, and what helps where something does. */
export function reasonWords(reason: AddRefusal): string {
  return i18n.t(keys[reason]);
}
