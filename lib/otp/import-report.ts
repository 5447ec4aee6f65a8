import type { Account, Token } from "./account";

/** Whose file or text it is. */
export type ImportFormat =
  | "otpauth"
  | "secret"
  | "google-migration"
  | "aegis"
  | "2fas"
  | "andotp"
  | "freeotp-plus"
  | "bitwarden-json"
  | "bitwarden-csv"
  | "proton"
  | "ente"
  | "stratum"
  | "entree";

/** Why one entry, or a whole file, could not be taken. */
export type ImportReason =
  | "not-recognised"
  | "too-large"
  | "damaged"
  | "no-secret"
  | "bad-secret"
  | "secret-too-short"
  | "secret-too-long"
  | "bad-algorithm"
  | "bad-digits"
  | "bad-period"
  | "bad-counter"
  | "steam"
  | "unknown-kind"
  | "duplicate-parameter"
  | "name-too-long"
  | "too-many-entries"
  | "weak-parameters"
  | "costly-parameters"
  | "unsupported-version"
  | "wrong-passphrase";

/** What could not be read: the line of a text, or the place of an entry in a file, both counted from 1. */
export type ImportProblem = { at: number; name: string | null; reason: ImportReason };

/** One part of an export in several QR codes. Index from 0. */
export type ImportPart = { batchId: number; index: number; size: number };

/** What a text or a file was understood to hold. Nothing is stored by reading it. */
export type ImportReport =
  | {
      state: "read";
      format: ImportFormat;
      tokens: Token[];
      problems: ImportProblem[];
      part: ImportPart | null;
      /** Of a backup of our own: what the student had made of each token, in the same order. */
      accounts?: readonly Account[];
    }
  /** Encrypted: `open` refuses a wrong passphrase with `wrong-passphrase`. */
  | { state: "locked"; format: ImportFormat; open: (passphrase: string) => Promise<ImportReport> }
  | { state: "refused"; reason: ImportReason };
