import * as v from "valibot";
import { readVault } from "@/lib/platform/vault-store";
import type { Bytes } from "@/lib/vault/bytes";
import { openWithKey } from "@/lib/vault/open-with-key";
import { parseSealed } from "@/lib/vault/parse-sealed";
import type { SealedVault } from "@/lib/vault/sealed-vault";
import { type VaultContent, vaultContentSchema } from "./vault-content";
import { heldKey } from "./vault-key";

/** What is on the disk: nothing, a vault, or something that is none any more. The newest one that is whole counts. */
export type StoredVault =
  | { state: "none" | "damaged" | "unsupported-version"; generation: number }
  | { state: "stored"; generation: number; sealed: SealedVault; previous: SealedVault | null };

export type OpenVault = { sealed: SealedVault; key: Bytes; content: VaultContent; generation: number };

export async function storedVault(): Promise<StoredVault> {
  const { current, previous, generation } = await readVault();
  const parsed = [current, previous].filter((one) => one !== null).map(parseSealed);
  const [sealed, before] = parsed.flatMap((one) => ("reason" in one ? [] : [one]));
  if (sealed) return { state: "stored", generation, sealed, previous: before ?? null };
  const [reason] = parsed.flatMap((one) => ("reason" in one ? [one.reason] : []));
  return { state: reason ?? "none", generation };
}

/** The vault with what it holds, while it is unlocked; null when it is locked, or when there is none. */
export async function openVault(now: number): Promise<OpenVault | null> {
  const [key, stored] = await Promise.all([heldKey(now), storedVault()]);
  if (!key || stored.state !== "stored") return null;
  const { generation } = stored;
  for (const sealed of [stored.sealed, stored.previous]) {
    const content = sealed && (await contentOf(sealed, key));
    if (content) return { sealed, key, content, generation };
  }
  return null;
}

/** Null where the key is another vault's, or where a byte was changed. */
async function contentOf(sealed: SealedVault, key: Bytes): Promise<VaultContent | null> {
  const parsed = v.safeParse(vaultContentSchema, await openWithKey(sealed, key).catch(() => null));
  return parsed.success ? parsed.output : null;
}
