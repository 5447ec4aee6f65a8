import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { UnlockProblem } from "@/components/codes/UnlockForm";
import type { Account } from "@/lib/otp/account";
import { locksAt } from "@/lib/services/vault-key";
import { isUnlocked, lockVault, readAccounts, unlockVault, vaultState } from "@/lib/services/vault-session";

export type Vault =
  | { state: "loading" | "none" }
  | { state: "locked"; problem: UnlockProblem | null }
  | { state: "open"; accounts: readonly Account[]; locksAt: number | null };

const clock = () => Date.now();

/** The vault as this window sees it: looked at when it opens, and again at each tick, since it locks by itself. */
export function useVault(nowMs: number) {
  const [vault, setVault] = useState<Vault>({ state: "loading" });
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const refresh = useCallback(async () => {
    const state = await vaultState(clock());
    const accounts = state === "open" ? await readAccounts(clock()) : null;
    if (accounts) setVault({ state: "open", accounts, locksAt: await locksAt() });
    else if (state === "none") setVault({ state });
    else setVault({ state: "locked", problem: state === "locked" || state === "open" ? null : { kind: state } });
  }, []);
  useEffect(() => void refresh(), [refresh]);

  const isOpen = vault.state === "open";
  const looking = useRef(false);
  useEffect(() => {
    if (!isOpen || looking.current || nowMs === 0) return;
    looking.current = true;
    void isUnlocked(clock()).then((unlocked) => {
      looking.current = false;
      if (!unlocked) setVault({ state: "locked", problem: null });
    });
  }, [isOpen, nowMs]);

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
  return { vault, startedAt, refresh, unlock, lock };
}

function problemOf(outcome: { state: "wait"; waitMs: number } | { state: "no"; reason: string }): UnlockProblem {
  if (outcome.state === "wait") return { kind: "throttled", leftMs: outcome.waitMs };
  if (outcome.reason === "refused" || outcome.reason === "unsupported-version") return { kind: outcome.reason };
  return { kind: "damaged" };
}
