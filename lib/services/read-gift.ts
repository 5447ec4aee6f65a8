import type { Token } from "@/lib/otp/account";
import { readBackup } from "@/lib/otp/backups/read-backup";
import { readBackupBytes } from "@/lib/otp/backups/read-backup-bytes";
import type { ImportReason, ImportReport } from "@/lib/otp/import-report";
import { findQrCodes } from "@/lib/otp/qr/find-qr-codes";
import { readSecret } from "@/lib/otp/read-secret";
import { readText } from "@/lib/otp/read-text";
import { imageDataOf } from "@/lib/platform/image-data-of";
import { readEntreeBackup } from "./read-entree-backup";

/** Why nothing came of what was given: the report's reasons, and those of files and pictures. */
export type GiftRefusal = ImportReason | "no-qr" | "picture-too-large" | "unreadable-file";

export type GiftReport = Exclude<ImportReport, { state: "refused" }> | { state: "refused"; reason: GiftRefusal };

const largestFileBytes = 20 * 1024 * 1024;

/** What a text that was pasted or typed holds: ours, another application's, addresses or a bare key. */
export function readGivenText(text: string): GiftReport {
  return readEntreeBackup(text) ?? readText(text, readBackup);
}

/** What a file that was chosen, dropped or pasted holds: a picture of QR codes, or a backup. Keeps nothing. */
export async function readGivenFile(file: File): Promise<GiftReport> {
  if (file.size > largestFileBytes) return { state: "refused", reason: "too-large" };
  if (file.type.startsWith("image/")) return readPicture(file);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { state: "refused", reason: "unreadable-file" };
  return readBackupBytes(new Uint8Array(bytes), (text) => readGivenText(text) as ImportReport);
}

async function readPicture(file: File): Promise<GiftReport> {
  const picture = await imageDataOf(file);
  if (!picture) return { state: "refused", reason: "unreadable-file" };
  const texts = findQrCodes(picture);
  if (texts.length === 0) return { state: "refused", reason: "no-qr" };
  return readText(texts.join("\n"), readBackup);
}

type HandToken = { issuer: string; label: string; secret: string } & Pick<
  Extract<Token, { kind: "totp" }>,
  "digits" | "algorithm" | "periodSeconds"
>;

/** A code typed by hand. */
export function readHand({ issuer, label, secret, ...made }: HandToken): GiftReport {
  const read = readSecret(secret);
  if ("reason" in read) return { state: "refused", reason: read.reason };
  const token = { ...read.token, ...made, kind: "totp" as const, issuer, label };
  return { state: "read", format: "secret", tokens: [token], problems: [], part: null };
}
