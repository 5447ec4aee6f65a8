import { useState } from "preact/hooks";
import { changeVaultPassphrase } from "@/lib/services/change-vault-passphrase";
import { unlockVault } from "@/lib/services/vault-session";
import { useAttempt } from "./use-attempt";
import { usePassphraseChoice } from "./use-passphrase-choice";
import { useShare } from "./use-share";

/** Another passphrase: the one in use first, then the new one. */
export function useChangePassphrase() {
  const choice = usePassphraseChoice();
  const [phase, setPhase] = useState<"closed" | "asked" | "choosing" | "working" | "done" | "failed">("closed");
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const share = useShare(startedAt);
  const current = useAttempt(() => setPhase("choosing"));

  const onChosen = async (passphrase: string) => {
    setPhase("working");
    setStartedAt(Date.now());
    const isChanged = await changeVaultPassphrase(passphrase, Date.now()).catch(() => false);
    setStartedAt(null);
    setPhase(isChanged ? "done" : "failed");
  };
  const state =
    phase === "asked"
      ? ({ state: "asked", attempt: current.state } as const)
      : phase === "working"
        ? ({ state: "working", share } as const)
        : ({ state: phase } as const);
  return {
    ...choice,
    state,
    onAsk: () => setPhase("asked"),
    onCurrent: (typed: string) =>
      void current.attempt(typed, (passphrase) => unlockVault(passphrase, () => Date.now())),
    onChosen: (passphrase: string) => void onChosen(passphrase),
    onCancel: () => setPhase("closed"),
  };
}
