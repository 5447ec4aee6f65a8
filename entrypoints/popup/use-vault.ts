import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { UnlockProblem } from "@/components/codes/UnlockForm";
import type { Account } from "@/lib/otp/account";
import { locksAt } from "@/lib/services/vault-key";
import { isUnlocked, lockVault, readAccounts, unlockVault, vaultState } from "@/lib/services/vault-session";

export type Vault =
  | { state: "loading" | "none" }
  | { state: "locked"; problem: UnlockProblem | null }
  | { state: "open"; accounts: readonly Account[]; locksAt: number | null };

const clock = () => Date.now();

/** The vault as this window sees it: looked at when it opens, and again at each refresh. */
export function useVault() {
  const [vault, setVault] = useState<Vault>({ state: "loading" });
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const refresh = useCallback(async () => setVault(await lookAt(clock())), []);
  // Before the first frame, not after it: the codes are read while the window is drawn.
  useLayoutEffect(() => void refresh(), [refresh]);

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

async function lookAt(now: number): Promise<Vault> {
  const accounts = await readAccounts(now);
  if (accounts) return { state: "open", accounts, locksAt: await locksAt() };
  const state = await vaultState(now);
  if (state === "none") return { state };
  return { state: "locked", problem: state === "locked" || state === "open" ? null : { kind: state } };
}

function problemOf(outcome: { state: "wait"; waitMs: number } | { state: "no"; reason: string }): UnlockProblem {
  if (outcome.state === "wait") return { kind: "throttled", leftMs: outcome.waitMs };
  if (outcome.reason === "refused" || outcome.reason === "unsupported-version") return { kind: outcome.reason };
  return { kind: "damaged" };
}
