import { useCallback, useEffect, useState } from "preact/hooks";
import { extendKey } from "@/lib/services/vault-key";
import { readVaultSettings, reviseVaultSettings, type VaultSettings } from "@/lib/services/vault-settings";

export function useSettings() {
  const [settings, setSettings] = useState<VaultSettings | null>(null);
  const refresh = useCallback(async () => setSettings(await readVaultSettings()), []);
  useEffect(() => void refresh(), [refresh]);
  const revise = async (changes: Partial<VaultSettings>) => {
    await reviseVaultSettings(changes);
    // A shorter time counts from now on, not from the next use.
    await extendKey(Date.now());
    await refresh();
  };
  return { settings, revise };
}
