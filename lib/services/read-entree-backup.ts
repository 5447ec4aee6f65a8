import * as v from "valibot";
import type { Token } from "@/lib/otp/account";
import type { ImportReport } from "@/lib/otp/import-report";
import { deriveKey } from "@/lib/platform/derive-key";
import { parseSealed } from "@/lib/vault/parse-sealed";
import type { SealedVault } from "@/lib/vault/sealed-vault";
import { unlockWithPassphrase } from "@/lib/vault/unlock-with-passphrase";
import { vaultContentSchema } from "./vault-content";

/** The vault in a text that is a backup of Entrée's own; null for any other text. */
export function parseBackup(text: string): SealedVault | { reason: "damaged" | "unsupported-version" } | null {
  if (!/"format"\s*:\s*"entree-vault"/.test(text.slice(0, 1_000))) return null;
  try {
    return parseSealed(JSON.parse(text));
  } catch {
    return { reason: "damaged" };
  }
}

/** What a backup of Entrée's own holds, once its passphrase was given; null for any other text. For pages alone. */
export function readEntreeBackup(text: string): ImportReport | null {
  const sealed = parseBackup(text);
  if (sealed === null) return null;
  if ("reason" in sealed) return { state: "refused", reason: sealed.reason };
  return {
    state: "locked",
    format: "entree",
    open: async (passphrase) => {
      const unlocked = await unlockWithPassphrase(sealed, passphrase, deriveKey);
      if ("reason" in unlocked) {
        return { state: "refused", reason: unlocked.reason === "refused" ? "wrong-passphrase" : unlocked.reason };
      }
      const content = v.safeParse(vaultContentSchema, unlocked.content);
      if (!content.success) return { state: "refused", reason: "damaged" };
      return {
        state: "read",
        format: "entree",
        tokens: content.output.accounts.map(tokenOf),
        accounts: content.output.accounts,
        problems: [],
        part: null,
      };
    },
  };
}

/** What the issuer handed out, without what the student made of it here. */
export function tokenOf(account: v.InferOutput<typeof vaultContentSchema>["accounts"][number]): Token {
  const { id: _, name: __, hosts: ___, institutionId: ____, addedAt: _____, ...token } = account;
  return token;
}
