import { AccountRows } from "@/components/vault/AccountRows";
import { BackupPanel } from "@/components/vault/BackupPanel";
import { BackupPrompt } from "@/components/vault/BackupPrompt";
import { RecoverySheet } from "@/components/vault/RecoverySheet";
import { lockVault } from "@/lib/services/vault-session";
import { AddPart } from "./AddPart";
import { SettingsPart } from "./SettingsPart";
import { useAccounts } from "./use-accounts";
import { useAdding } from "./use-adding";
import { useBackup } from "./use-backup";
import { useQr } from "./use-qr";
import { useRecovery } from "./use-recovery";

type Props = {
  /** The passphrase was typed a moment ago, by whoever chose it. */
  wasJustMade: boolean;
  onChange: () => Promise<void>;
};

/** The vault is open: the codes with their order and names, what saves them, ways to add some, and the settings. */
export function OpenScreen({ wasJustMade, onChange }: Props) {
  const accounts = useAccounts(onChange);
  const adding = useAdding(accounts.institutions, accounts.refresh);
  const backup = useBackup(accounts.revision);
  const recovery = useRecovery(wasJustMade, onChange);
  const qr = useQr();
  if (accounts.list === null || backup.care === null) return null;

  const hasCodes = accounts.list.length > 0;
  const isSheetOpen =
    recovery.isOpen || (hasCodes && backup.care.recoveryMadeAtMs === null && !backup.care.isRecoveryPutOff);
  const needsBackup = hasCodes && backup.care.backupAtMs === null && !backup.care.isBackupPutOff;
  const lock = () => void lockVault().then(onChange);
  return (
    <>
      <AccountRows
        accounts={accounts.list}
        institutions={accounts.institutions}
        deleted={accounts.deleted}
        qr={qr.shown}
        onMove={accounts.onMove}
        onRename={accounts.onRename}
        onBind={accounts.onBind}
        onDelete={accounts.onDelete}
        onUndo={accounts.onUndo}
        onDismiss={accounts.onDismiss}
        onAskQr={qr.onAsk}
        onOpenQr={qr.onOpen}
        onCloseQr={qr.onClose}
        onLock={lock}
      />
      {needsBackup && <BackupPrompt onDownload={backup.onDownload} onLater={backup.onLater} />}
      {isSheetOpen && <RecoverySheet {...recovery.sheet} onLater={() => void recovery.putOff().then(backup.refresh)} />}
      <AddPart {...adding} />
      <BackupPanel {...backup.panel} onRestore={(file) => adding.form.onFiles([file])} />
      <SettingsPart care={backup.care} onRenewRecovery={recovery.onRenew} onChange={onChange} />
    </>
  );
}
