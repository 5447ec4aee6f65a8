import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { UnlockProblem } from "@/components/codes/UnlockForm";
import type { Account } from "@/lib/otp/account";
import { openVault } from "@/lib/services/open-vault";
import { locksAt } from "@/lib/services/vault-key";
import { isUnlocked, lockVault, readAccounts, unlockVault, vaultState } from "@/lib/services/vault-session";

export type Vault =
  | { state: "none" }
  | { state: "locked"; problem: UnlockProblem | null }
  | { state: "open"; accounts: readonly Account[]; locksAt: number | null };

const clock = () => Date.now();

/** The vault as this window sees it: as it was found first, looked at once that is drawn, and again at each refresh. */
export function useVault(first: Vault) {
  const [vault, setVault] = useState(first);
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const refresh = useCallback(async () => setVault(await lookAtVault(clock())), []);
  useEffect(() => void refresh(), [refresh]);

  const unlock = async (passphrase: string) => {
    setStartedAt(clock());
    const outcome = await unlockVault(passphrase, clock).catch(() => ({ state: "no", reason: "damaged" }) as const);
    setStartedAt(null);
    if (outcome.state === "open") return refresh();
    setVault({ state: "locked", problem: problemOf(outcome) });
  };
  const lock = async () => {
    await lockVault();
    await refresh();
  };
  const noteLocked = useCallback(() => setVault({ state: "locked", problem: null }), []);
  return { vault, startedAt, refresh, unlock, lock, noteLocked };
}

type VaultInWindow = ReturnType<typeof useVault>;

/** Looks at each tick whether the vault is still open: it locks by itself. */
export function useLockWatch({ vault, noteLocked }: VaultInWindow, nowMs: number): void {
  const isOpen = vault.state === "open";
  const looking = useRef(false);
  useEffect(() => {
    if (!isOpen || looking.current || nowMs === 0) return;
    looking.current = true;
    void isUnlocked(clock()).then((unlocked) => {
      looking.current = false;
      if (!unlocked) noteLocked();
    });
  }, [isOpen, nowMs, noteLocked]);
}

/** What is there of a vault at this moment, in the fewest steps: looking counts as use only once it is drawn. */
export async function glanceAtVault(now: number): Promise<Vault> {
  const [open, until] = await Promise.all([openVault(now).catch(() => null), locksAt()]);
  return open ? { state: "open", accounts: open.content.accounts, locksAt: until } : lookAtVault(now);
}

async function lookAtVault(now: number): Promise<Vault> {
  try {
    const accounts = await readAccounts(now);
    if (accounts) return { state: "open", accounts, locksAt: await locksAt() };
    const state = await vaultState(now);
    if (state === "none") return { state };
    return { state: "locked", problem: state === "locked" || state === "open" ? null : { kind: state } };
  } catch {
    // The disk does not give it back.
    return { state: "locked", problem: { kind: "damaged" } };
  }
}

function problemOf(outcome: { state: "wait"; waitMs: number } | { state: "no"; reason: string }): UnlockProblem {
  if (outcome.state === "wait") return { kind: "throttled", leftMs: outcome.waitMs };
  if (outcome.reason === "refused" || outcome.reason === "unsupported-version") return { kind: outcome.reason };
  return { kind: "damaged" };
}
