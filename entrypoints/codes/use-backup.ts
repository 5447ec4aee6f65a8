import { useCallback, useEffect, useState } from "preact/hooks";
import type { PlainAccount } from "@/components/vault/plain-account";
import { copyCode } from "@/lib/services/copy-code";
import { exportAccount } from "@/lib/services/export-accounts";
import { makeBackup } from "@/lib/services/make-backup";
import { saveFile } from "@/lib/services/save-file";
import { readVaultCare, reviseVaultCare, type VaultCare } from "@/lib/services/vault-care";
import { readAccounts, unlockVault } from "@/lib/services/vault-session";
import { useAttempt } from "./use-attempt";

/** Backups: the encrypted file, and the codes in clear behind the passphrase. */
export function useBackup(revision: number | null) {
  const [care, setCare] = useState<VaultCare | null>(null);
  const [download, setDownload] = useState<"idle" | "done" | "failed">("idle");
  const [plain, setPlain] = useState<"closed" | "asked" | PlainAccount[]>("closed");
  const [wasCopied, setCopied] = useState(false);
  const refresh = useCallback(async () => setCare(await readVaultCare()), []);
  useEffect(() => void refresh(), [refresh]);

  const onDownload = async () => {
    const file = await makeBackup(Date.now());
    if (file) saveFile(file);
    setDownload(file ? "done" : "failed");
    await refresh();
  };
  const { state, attempt } = useAttempt(async () => {
    setPlain(((await readAccounts(Date.now())) ?? []).map(exportAccount));
  });
  const lines = typeof plain === "string" ? "" : plain.map(({ otpauth }) => otpauth).join("\n");
  return {
    care,
    refresh,
    onDownload: () => void onDownload(),
    onLater: () => void reviseVaultCare({ isBackupPutOff: true }).then(refresh),
    panel: {
      lastBackupMs: care?.backupAtMs ?? null,
      isOutdated: revision !== null && care?.backupRevision !== null && revision !== care?.backupRevision,
      download,
      plain: {
        state:
          plain === "closed"
            ? ({ state: "closed" } as const)
            : plain === "asked"
              ? ({ state: "asked", attempt: state } as const)
              : ({ state: "open", accounts: plain } as const),
        wasCopied,
        onAsk: () => setPlain("asked"),
        onOpen: (passphrase: string) => void attempt(passphrase, (typed) => unlockVault(typed, () => Date.now())),
        onCopy: () => void copyCode(lines).then(setCopied),
        onSave: () => saveFile(new File([`${lines}\n`], "codes.txt", { type: "text/plain" })),
        onClose: () => {
          setPlain("closed");
          setCopied(false);
        },
      },
      onDownload: () => void onDownload(),
    },
  };
}
