import type { Account, Token } from "@/lib/otp/account";
import { sameToken } from "@/lib/otp/same-token";
import { reviseAccounts } from "./revise-vault";
import { readAccounts } from "./vault-session";

/** The institution whose codes they are, and the only places where they may be written. */
export type Binding = { institutionId: string | null; hosts: readonly string[] };

/** The account that holds this token already; null where none does, or where the vault is locked. */
export async function accountWith(token: Token, now: number): Promise<Account | null> {
  return (await readAccounts(now))?.find((account) => sameToken(account, token)) ?? null;
}

/** A token to keep, what the student calls it (empty where they gave no name), and where it belongs. */
export type Wanted = Binding & { token: Token; name: string };

/**
 * Keeps tokens as accounts. One that is there already is not kept twice; it may now go to the new places too. Gives the
 * ids of the accounts that hold them, or null where the vault is locked.
 */
export async function keepTokens(wanted: readonly Wanted[], now: number): Promise<string[] | null> {
  let ids: string[] = [];
  const kept = await reviseAccounts((accounts) => {
    const next = [...accounts];
    ids = wanted.map((one) => {
      const at = next.findIndex((account) => sameToken(account, one.token));
      const held = next[at];
      const account = held ? boundTo(held, one) : newAccount(one, now);
      next.splice(held ? at : next.length, held ? 1 : 0, account);
      return account.id;
    });
    return next;
  }, now);
  return kept ? ids : null;
}

function newAccount({ token, name, institutionId, hosts }: Wanted, now: number): Account {
  return { ...token, id: crypto.randomUUID(), name, hosts: [...hosts], institutionId, addedAt: now };
}

function boundTo(account: Account, { name, institutionId, hosts }: Wanted): Account {
  return {
    ...account,
    name: account.name || name,
    institutionId: account.institutionId ?? institutionId,
    hosts: [...new Set([...account.hosts, ...hosts])].slice(0, 8),
  };
}
