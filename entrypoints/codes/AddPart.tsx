import { AddAccount } from "@/components/vault/AddAccount";
import { ImportPreview } from "@/components/vault/ImportPreview";
import type { useAdding } from "./use-adding";

/** Codes on their way in: what was given, then what it was understood to be, then kept. */
export function AddPart({ form, preview }: ReturnType<typeof useAdding>) {
  return preview ? <ImportPreview {...preview} /> : <AddAccount {...form} />;
}
