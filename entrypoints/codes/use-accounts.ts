import { useCallback, useEffect, useState } from "preact/hooks";
import type { Bindable } from "@/components/vault/bindable";
import type { Account } from "@/lib/otp/account";
import { changeAccount, moveAccount } from "@/lib/services/arrange-accounts";
import { listBindable } from "@/lib/services/list-bindable";
import { reviseAccounts } from "@/lib/services/revise-vault";
import { readVaultNow } from "@/lib/services/vault-session";

type Deleted = { account: Account; index: number };

/** The accounts as the page keeps them, each change on the disk before it is shown. `onChange` hears that it locked. */
export function useAccounts(onChange: () => Promise<void>) {
  const [held, setHeld] = useState<{ list: readonly Account[]; revision: number } | null>(null);
  const [institutions, setInstitutions] = useState<readonly Bindable[]>([]);
  const [deleted, setDeleted] = useState<Deleted | null>(null);

  const refresh = useCallback(async () => {
    setInstitutions(await listBindable());
    const read = await readVaultNow(Date.now());
    if (!read) return onChange();
    setHeld({ list: read.accounts, revision: read.revision });
  }, [onChange]);
  useEffect(() => void refresh(), [refresh]);

  const revise = async (change: (accounts: readonly Account[]) => readonly Account[]) => {
    await reviseAccounts(change, Date.now());
    await refresh();
  };
  const restore = ({ account, index }: Deleted) =>
    revise((list) => (list.some(({ id }) => id === account.id) ? list : list.toSpliced(index, 0, account)));

  return {
    list: held?.list ?? null,
    revision: held?.revision ?? null,
    institutions,
    deleted: deleted?.account ?? null,
    refresh,
    onMove: (id: string, toIndex: number) => void revise((list) => moveAccount(list, id, toIndex)),
    onRename: (id: string, name: string) => void revise((list) => changeAccount(list, id, { name })),
    onBind: (id: string, institutionId: string | null) => {
      const hosts = institutions.find((one) => one.id === institutionId)?.hosts ?? [];
      void revise((list) => changeAccount(list, id, { institutionId, hosts: [...hosts] }));
    },
    onDelete: (id: string) => {
      const index = held?.list.findIndex((account) => account.id === id) ?? -1;
      const account = held?.list[index];
      if (!account) return;
      setDeleted({ account, index });
      void revise((list) => list.filter((other) => other.id !== id));
    },
    onUndo: () => {
      if (deleted) void restore(deleted);
      setDeleted(null);
    },
    onDismiss: () => setDeleted(null),
  };
}
