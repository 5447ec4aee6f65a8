import { eraseVault } from "@/lib/platform/vault-store";
import { forgetPending } from "./pending-tokens";
import { forgetUnlockFailures } from "./unlock-throttle";
import { forgetVaultCare } from "./vault-care";
import { dropKey } from "./vault-key";

/** Forgets every code for good. Nothing else that Entrée keeps is touched. */
export async function eraseForGood(): Promise<void> {
  await dropKey();
  await eraseVault();
  await Promise.all([forgetUnlockFailures(), forgetVaultCare(), forgetPending()]);
}
