import { VaultSettings } from "@/components/vault/VaultSettings";
import type { VaultCare } from "@/lib/services/vault-care";
import { useChangePassphrase } from "./use-change-passphrase";
import { useClipboardSetting } from "./use-clipboard-setting";
import { usePasskey } from "./use-passkey";
import { useSettings } from "./use-settings";
import { useStartAgain } from "./use-start-again";

type Props = { care: VaultCare; onRenewRecovery: () => void; onChange: () => Promise<void> };

/** How the vault locks, what opens it, and the way to end it. */
export function SettingsPart({ care, onRenewRecovery, onChange }: Props) {
  const { settings, revise } = useSettings();
  const passphrase = useChangePassphrase();
  const passkey = usePasskey();
  const clipboard = useClipboardSetting();
  const startAgain = useStartAgain(onChange);
  if (settings === null) return null;
  return (
    <VaultSettings
      autoLock={{
        minutes: settings.autoLockMinutes,
        onChange: (autoLockMinutes) => void revise({ autoLockMinutes }),
      }}
      passphrase={passphrase}
      passkey={passkey}
      recovery={{ madeAtMs: care.recoveryMadeAtMs, onRenew: onRenewRecovery }}
      submit={{
        isOn: settings.submitsAfterFill,
        onChange: (submitsAfterFill) => void revise({ submitsAfterFill }),
      }}
      clipboard={clipboard}
      startAgain={startAgain}
    />
  );
}
