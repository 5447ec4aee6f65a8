import { copyText } from "@/lib/platform/clipboard";

/** Copies a code, on the student's click. False where there is none, or where the browser refused. */
export async function copyCode(code: string | null): Promise<boolean> {
  return code !== null && copyText(code);
}
