import { AddAccount } from "@/components/vault/AddAccount";
import type { AccountEntry } from "@/components/vault/account-entry";
import type { Bindable } from "@/components/vault/bindable";
import { ImportPreview } from "@/components/vault/ImportPreview";
import { useAdding } from "./use-adding";

type Props = {
  accounts: readonly AccountEntry[];
  institutions: readonly Bindable[];
  onKept: () => Promise<void>;
};

/** Codes on their way in: what was given, then what it was understood to be, then kept. */
export function AddPart({ institutions, onKept }: Props) {
  const adding = useAdding(institutions, onKept);
  return adding.preview ? <ImportPreview {...adding.preview} /> : <AddAccount {...adding.form} />;
}
