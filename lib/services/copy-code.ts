import { copyText } from "@/lib/platform/clipboard";
import { clearCopiedLater } from "./clear-copied-later";

/** Copies a code, on the student's click. False where there is none, or where the browser refused. */
export async function copyCode(code: string | null): Promise<boolean> {
  if (code === null || !(await copyText(code))) return false;
  await clearCopiedLater(code);
  return true;
}
