import { copyText } from "@/lib/platform/clipboard";

/** Copies what is no secret, and stays: an address, a report. */
export function copyPlain(text: string): Promise<boolean> {
  return copyText(text);
}
