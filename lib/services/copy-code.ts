import { copyText } from "@/lib/platform/clipboard";
import { clearCopiedLater } from "./clear-copied-later";

/** Copies a code, on the student's click. False where there is none, or where the browser refused. */
export async function copyCode(code: string | null): Promise<boolean> {
  if (code === null || !(await copyText(code))) return false;
  await clearCopiedLater(code);
  return true;
}

/** Copies an address, which is no secret and stays. */
export function copyAddress(address: string): Promise<boolean> {
  return copyText(address);
}

/** Copies the lines for a help desk, which hold no name and no secret. */
export function copyLines(lines: readonly string[]): Promise<boolean> {
  return copyText(lines.join("\n"));
}

/** Copies a request to the help desk, which holds no secret and stays. */
export function copyRequest(text: string): Promise<boolean> {
  return copyText(text);
}
