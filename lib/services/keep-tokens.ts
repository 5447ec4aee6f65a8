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

/**
 * Keeps tokens as accounts. One that is there already is not kept twice; it may now go to the new places too. Gives the
 * ids of the accounts that hold them, or null where the vault is locked.
 */
export async function keepTokens(tokens: readonly Token[], binding: Binding, now: number): Promise<string[] | null> {
  let ids: string[] = [];
  const kept = await reviseAccounts((accounts) => {
    const next = [...accounts];
    ids = tokens.map((token) => {
      const at = next.findIndex((account) => sameToken(account, token));
      const held = next[at];
      const account = held ? boundTo(held, binding) : newAccount(token, binding, now);
      next.splice(held ? at : next.length, held ? 1 : 0, account);
      return account.id;
    });
    return next;
  }, now);
  return kept ? ids : null;
}

function newAccount(token: Token, { institutionId, hosts }: Binding, now: number): Account {
  return { ...token, id: crypto.randomUUID(), name: "", hosts: [...hosts], institutionId, addedAt: now };
}

function boundTo(account: Account, { institutionId, hosts }: Binding): Account {
  return {
    ...account,
    institutionId: account.institutionId ?? institutionId,
    hosts: [...new Set([...account.hosts, ...hosts])].slice(0, 8),
  };
}
