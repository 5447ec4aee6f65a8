import type { Account } from "@/lib/otp/account";

/** The accounts with one of them in another place; both ends hold it back. */
export function moveAccount(accounts: readonly Account[], id: string, toIndex: number): readonly Account[] {
  const moved = accounts.find((account) => account.id === id);
  if (!moved) return accounts;
  return accounts.filter((account) => account !== moved).toSpliced(Math.max(0, toIndex), 0, moved);
}

/** The accounts with one of them changed. */
export function changeAccount(
  accounts: readonly Account[],
  id: string,
  changes: Partial<Pick<Account, "name" | "institutionId" | "hosts">>,
): readonly Account[] {
  return accounts.map((account) => (account.id === id ? { ...account, ...changes } : account));
}
