import { i18n } from "#i18n";
import { canUsePasskeys, makePasskey, type PasskeyRefusal } from "@/lib/platform/passkey";
import { addPrfSlot } from "@/lib/vault/prf/add-prf-slot";
import { prfCredentials } from "@/lib/vault/prf/prf-credential";
import { removeSlot } from "@/lib/vault/remove-slot";
import { openVault, storedVault } from "./open-vault";
import { randomBytes } from "./random-bytes";
import { reviseVault } from "./revise-vault";

/** Whether a passkey opens this vault, or could. One set elsewhere counts: it can be taken away here. */
export async function passkeyState(): Promise<"set" | "none" | "unsupported"> {
  const stored = await storedVault();
  if (stored.state === "stored" && prfCredentials(stored.sealed).length > 0) return "set";
  return (await canUsePasskeys()) ? "none" : "unsupported";
}

/** Whether the locked vault has a passkey that this browser can ask for. */
export async function canUnlockByPasskey(): Promise<boolean> {
  return (await passkeyState()) === "set" && (await canUsePasskeys());
}

/**
 * Has the student make a passkey, and lets it open the unlocked vault. `locked` when the vault is, or becomes so while
 * they are asked; whatever else is not `added` left the vault as it was too. For pages that have the focus.
 */
export async function addPasskey(clock: () => number): Promise<"added" | "locked" | PasskeyRefusal> {
  if (!(await openVault(clock()))) return "locked";
  const prfSalt = randomBytes(32);
  const made = await makePasskey({
    houseName: i18n.t("extensionName"),
    passkeyName: i18n.t("vault.settings.passkeyName"),
    prfSalt,
    random: randomBytes,
  });
  if ("reason" in made) return made.reason;
  try {
    const passkey = { ...made, prfSalt };
    const isAdded = await reviseVault(({ sealed, key }) => addPrfSlot(sealed, key, passkey, randomBytes), clock());
    return isAdded ? "added" : "locked";
  } finally {
    made.prfOutput.fill(0);
  }
}

/** Lets no passkey open the vault any more; false where it is locked. Its backups still open by theirs. */
export function removePasskeys(now: number): Promise<boolean> {
  return reviseVault(async ({ sealed, key }) => {
    let next = sealed;
    for (const { credentialId } of prfCredentials(sealed))
      next = await removeSlot(next, key, { kind: "prf", credentialId }, randomBytes);
    return next;
  }, now);
}
