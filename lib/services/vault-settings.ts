import * as v from "valibot";
import { type LastingValue, readLasting, reviseLasting } from "@/lib/platform/lasting-store";

const schema = v.strictObject({
  /** How long after its last use the vault locks by itself; null when the browser's end is soon enough. */
  autoLockMinutes: v.nullable(v.picklist([1, 5, 15, 60])),
  /** Whether a code that was written is sent off too, once per page. */
  submitsAfterFill: v.boolean(),
  /** Whether a copied code is taken out of the clipboard after a minute, if it is still there. */
  clearsClipboard: v.optional(v.boolean(), false),
});

export type VaultSettings = v.InferOutput<typeof schema>;

const stored: LastingValue<typeof schema> = {
  key: "vault-settings",
  schema,
  fallback: { autoLockMinutes: 15, submitsAfterFill: false, clearsClipboard: false },
};

export function readVaultSettings(): Promise<VaultSettings> {
  return readLasting(stored);
}

export function reviseVaultSettings(changes: Partial<VaultSettings>): Promise<void> {
  return reviseLasting(stored, (held) => ({ ...held, ...changes }));
}
