import { recall } from "@/lib/platform/session-memory";
import { readVault } from "@/lib/platform/vault-store";
import { isSwitchedOff } from "./administrators";
import { keyPlace } from "./key-place";

/** `none`: there is no vault. `off`: whoever looks after this machine wants none. */
export type KeptCodes = "some" | "none" | "off";

/**
 * Whether there is anything of a vault: not parsed, so that it is known before all that parses is loaded. An open one is
 * known by its key, which is sooner at hand than the disk.
 */
export async function keptCodes(): Promise<KeptCodes> {
  const [key, isOff] = await Promise.all([recall(keyPlace), isSwitchedOff("codes")]);
  if (isOff) return "off";
  // Looked at in any case: what reads it next finds it open, which is the slowest part.
  const looking = readVault().catch(() => null);
  if (key !== null) return "some";
  const held = await looking;
  return held === null || held.current !== null || held.previous !== null ? "some" : "none";
}
