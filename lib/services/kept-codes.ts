import { readVault } from "@/lib/platform/vault-store";
import { isSwitchedOff } from "./administrators";

/** `none`: there is no vault. `off`: whoever looks after this machine wants none. */
export type KeptCodes = "some" | "none" | "off";

/** Whether there is anything of a vault on the disk: not parsed, so that it is known before all that parses is loaded. */
export async function keptCodes(): Promise<KeptCodes> {
  const [held, isOff] = await Promise.all([readVault().catch(() => null), isSwitchedOff("codes")]);
  if (isOff) return "off";
  return held === null || held.current !== null || held.previous !== null ? "some" : "none";
}
