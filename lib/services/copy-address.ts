import { copyText } from "@/lib/platform/clipboard";

/** Copies an address, which is no secret and stays. */
export function copyAddress(address: string): Promise<boolean> {
  return copyText(address);
}

/** Copies the lines for a help desk, which hold no name and no secret. */
export function copyLines(lines: readonly string[]): Promise<boolean> {
  return copyText(lines.join("\n"));
}
