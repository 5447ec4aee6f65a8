import { keysOf } from "@/lib/platform/commands";

/** The command of the manifest, and the item of the menu, that fill a code. */
export const fillCommand = "fill-code";

/** The keys that fill a code, as the browser writes them; null where it has none. */
export function fillShortcut(): Promise<string | null> {
  return keysOf(fillCommand);
}
