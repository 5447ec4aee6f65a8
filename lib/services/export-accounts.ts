import type { Account } from "@/lib/otp/account";
import { drawQr } from "@/lib/otp/qr/draw-qr";
import { toOtpauth } from "@/lib/otp/write-otpauth";
import { titleOf } from "./view-codes";

/** One account in clear: the address that other applications read, and its QR code. Only behind the passphrase. */
export type PlainAccount = { id: string; title: string; otpauth: string; drawing: { size: number; path: string } };

export function exportAccount(account: Account): PlainAccount {
  const otpauth = toOtpauth(account);
  return { id: account.id, title: titleOf(account), otpauth, drawing: drawQr(otpauth) };
}
