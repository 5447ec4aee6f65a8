import { codeAt } from "@/lib/otp/make-code";
import { reviseAccounts } from "./revise-vault";

/**
 * The next code of a counter (RFC 4226 §7.2). The counter has moved on, on the disk, before anybody sees the code: a
 * crash in between costs a code and never shows one twice. Null where the vault is locked or keeps no such account.
 */
export async function spendCounter(accountId: string, now: number): Promise<string | null> {
  let code: string | null = null;
  const kept = await reviseAccounts((accounts) => {
    code = null;
    return accounts.map((account) => {
      if (account.id !== accountId || account.kind !== "hotp") return account;
      code = codeAt(account, now);
      return { ...account, counter: account.counter + 1 };
    });
  }, now);
  return kept ? code : null;
}
