import { useState } from "preact/hooks";
import type { ShownQr } from "@/components/vault/shown-qr";
import { exportAccount } from "@/lib/services/export-accounts";
import { readAccounts, unlockVault } from "@/lib/services/vault-session";
import { useAttempt } from "./use-attempt";

/** One account's QR code, for another device, once the passphrase was given again. */
export function useQr() {
  const [id, setId] = useState<string | null>(null);
  const [drawing, setDrawing] = useState<ShownQr["drawing"]>(null);
  const { state, attempt, forget } = useAttempt(async () => {
    const account = (await readAccounts(Date.now()))?.find((one) => one.id === id);
    if (account) setDrawing(exportAccount(account).drawing);
  });
  const show = (next: string | null) => {
    setId(next);
    setDrawing(null);
    forget();
  };
  const shown: ShownQr | null = id === null ? null : { id, attempt: state, drawing };
  return {
    shown,
    onAsk: (asked: string) => show(asked),
    onOpen: (_id: string, passphrase: string) =>
      void attempt(passphrase, (typed) => unlockVault(typed, () => Date.now())),
    onClose: () => show(null),
  };
}
