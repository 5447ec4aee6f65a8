import { unwatchedClipboard } from "@/lib/platform/unwatched-clipboard";
import { isMarkOf } from "./copied-mark";

/** Empties the clipboard if it still holds what the mark was made of; what was copied since is the student's. */
export async function clearCopied(mark: string, page: Document): Promise<void> {
  const clipboard = unwatchedClipboard(page);
  const held = await clipboard.read();
  if (held !== null && (await isMarkOf(mark, held))) await clipboard.empty();
}
