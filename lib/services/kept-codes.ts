import { firstPaint } from "@/lib/platform/first-paint";
import { recall } from "@/lib/platform/session-memory";
import { readVault } from "@/lib/platform/vault-store";
import { isSwitchedOff } from "./administrators";
import { keyPlace } from "./key-place";

/** `none`: there is no vault. `off`: whoever looks after this machine wants none. */
export type KeptCodes = "some" | "none" | "off";

/**
 * Whether there is anything of a vault: not parsed, so that it is known before all that parses is loaded. An open one is
 * known by its key, which is sooner at hand than the disk; for the disk, what the popup opens on does not wait.
 */
export async function keptCodes(): Promise<KeptCodes> {
  const [key, isOff] = await Promise.all([recall(keyPlace), isSwitchedOff("codes")]);
  if (isOff) return "off";
  if (key !== null) {
    // Whatever reads it next finds the disk open, which is the slowest part.
    void readVault().catch(() => null);
    return "some";
  }
  await firstPaint();
  const held = await readVault().catch(() => null);
  return held === null || held.current !== null || held.previous !== null ? "some" : "none";
}
