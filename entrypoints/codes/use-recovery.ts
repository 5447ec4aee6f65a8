import { useState } from "preact/hooks";
import { makeRecoveryKey } from "@/lib/services/make-recovery-key";
import { reviseVaultCare } from "@/lib/services/vault-care";
import { unlockVault } from "@/lib/services/vault-session";
import { useAttempt } from "./use-attempt";

type Sheet =
  | { state: "offered" | "asked" | "working" | "failed" }
  | { state: "made"; recoveryKey: string; madeAtMs: number };

/**
 * The recovery sheet: offered, made, printed, put away. Its key is held by this window alone, until it is put away. The
 * passphrase is asked for first, but for a moment after it was chosen: the sheet opens the vault for ever.
 */
export function useRecovery(wasJustMade: boolean, onChange: () => Promise<void>) {
  const [sheet, setSheet] = useState<Sheet>({ state: "offered" });
  const [isOpen, setOpen] = useState(false);
  const make = async () => {
    setSheet({ state: "working" });
    const madeAtMs = Date.now();
    const recoveryKey = await makeRecoveryKey(madeAtMs).catch(() => null);
    setSheet(recoveryKey === null ? { state: "failed" } : { state: "made", recoveryKey, madeAtMs });
    if (recoveryKey === null) await onChange();
  };
  const { state: attempt, attempt: tryOpening, forget } = useAttempt(make);
  const onMake = () => {
    setOpen(true);
    if (wasJustMade) return void make();
    setSheet({ state: "asked" });
  };
  const close = () => {
    setOpen(false);
    forget();
    setSheet({ state: "offered" });
  };
  return {
    isOpen,
    onRenew: onMake,
    putOff: async () => {
      close();
      await reviseVaultCare({ isRecoveryPutOff: true });
    },
    sheet: {
      state: (sheet.state === "asked" ? { ...sheet, attempt } : sheet) as never,
      onMake,
      onPassphrase: (typed: string) =>
        void tryOpening(typed, (passphrase) => unlockVault(passphrase, () => Date.now())),
      onPrint: () => window.print(),
      onKept: close,
    },
  };
}
