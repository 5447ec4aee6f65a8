import { readVault } from "@/lib/platform/vault-store";

/** Whether there is anything of a vault on the disk: not parsed, so that it is known before all that parses is loaded. */
export async function hasVault(): Promise<boolean> {
  const held = await readVault().catch(() => null);
  return held === null || held.current !== null || held.previous !== null;
}
