import { useCallback, useEffect, useState } from "preact/hooks";
import { listPhoneAccounts, type PhoneAccount } from "@/lib/services/phone-clock";
import { vaultState } from "@/lib/services/vault-session";

/** The accounts whose codes a phone may show; `locked` where there is a vault that tells none. Null until known. */
export function usePhoneAccounts(institutionId: string) {
  const [accounts, setAccounts] = useState<readonly PhoneAccount[] | "locked" | null>(null);
  const [chosenId, choose] = useState<string | null>(null);
  const refresh = useCallback(async () => {
    const isLocked = (await vaultState(Date.now())) === "locked";
    setAccounts(isLocked ? "locked" : ((await listPhoneAccounts(institutionId, Date.now())) ?? []));
  }, [institutionId]);
  useEffect(() => {
    const leaving = new AbortController();
    void refresh();
    // It is unlocked on another page.
    addEventListener("focus", () => void refresh(), { signal: leaving.signal });
    document.addEventListener("visibilitychange", () => void refresh(), { signal: leaving.signal });
    return () => leaving.abort();
  }, [refresh]);
  const list = Array.isArray(accounts) ? (accounts as readonly PhoneAccount[]) : [];
  const chosen = list.find(({ id }) => id === chosenId) ?? list[0] ?? null;
  return { isKnown: accounts !== null, isLocked: accounts === "locked", list, chosen, choose, refresh };
}
