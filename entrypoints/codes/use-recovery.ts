import { useState } from "preact/hooks";
import { makeRecoveryKey } from "@/lib/services/make-recovery-key";
import { reviseVaultCare } from "@/lib/services/vault-care";

type Sheet = { state: "offered" | "working" | "failed" } | { state: "made"; recoveryKey: string; madeAtMs: number };

/** The recovery sheet: offered, made, printed, put away. Its key is held by this window alone, until it is put away. */
export function useRecovery(onChange: () => Promise<void>) {
  const [sheet, setSheet] = useState<Sheet>({ state: "offered" });
  const [isOpen, setOpen] = useState(false);
  const onMake = async () => {
    setSheet({ state: "working" });
    setOpen(true);
    const madeAtMs = Date.now();
    const recoveryKey = await makeRecoveryKey(madeAtMs).catch(() => null);
    setSheet(recoveryKey === null ? { state: "failed" } : { state: "made", recoveryKey, madeAtMs });
    if (recoveryKey === null) await onChange();
  };
  const close = () => {
    setOpen(false);
    setSheet({ state: "offered" });
  };
  return {
    isOpen,
    onRenew: () => void onMake(),
    putOff: async () => {
      close();
      await reviseVaultCare({ isRecoveryPutOff: true });
    },
    sheet: { state: sheet as never, onMake: () => void onMake(), onPrint: () => window.print(), onKept: close },
  };
}
