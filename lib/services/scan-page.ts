import type { Token } from "@/lib/otp/account";
import { findQrCodes } from "@/lib/otp/qr/find-qr-codes";
import { readText } from "@/lib/otp/read-text";
import { captureTab } from "@/lib/platform/capture-tab";

export type Scan =
  /** The browser gave no picture of the page. */
  | { state: "not-seen" }
  | { state: "not-found" }
  /** There is a QR code, and it is a link, a ticket, anything else. */
  | { state: "not-a-code" }
  /** It hands out a code of a kind that cannot be kept. */
  | { state: "unsupported" }
  | { state: "found"; token: Token };

/** Looks for the QR code of an enrolment in what the student sees of the tab, on their click. Keeps no picture. */
export async function scanPage(): Promise<Scan> {
  const picture = await captureTab();
  if (!picture) return { state: "not-seen" };
  const texts = findQrCodes(picture);
  if (texts.length === 0) return { state: "not-found" };
  const scans = texts.map(readQr);
  const best = ["found", "unsupported", "not-a-code"] as const;
  return best.flatMap((state) => scans.find((scan) => scan.state === state) ?? [])[0] ?? { state: "not-found" };
}

/** What a QR code hands out. Many hold other things than a code: only addresses made for codes are looked into. */
function readQr(text: string): Scan {
  return /^(?:otpauth(?:-migration)?|steam):/i.test(text.trim()) ? readToken(text) : { state: "not-a-code" };
}

/** What the student pasted from the page: the key that is written beside the QR code, or the address itself. */
export function readToken(text: string): Scan {
  const report = readText(text, () => ({ state: "refused", reason: "not-recognised" }));
  if (report.state === "read" && report.tokens[0]) return { state: "found", token: report.tokens[0] };
  const isOurs = report.state === "read" || (report.state === "refused" && report.reason !== "not-recognised");
  return { state: isOurs ? "unsupported" : "not-a-code" };
}
