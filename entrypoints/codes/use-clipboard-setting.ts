import type { ComponentProps } from "preact";
import { useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { VaultSettings } from "@/components/vault/VaultSettings";
import { allowClearing, clearsCopied, forbidClearing } from "@/lib/services/clear-copied-later";

type Setting = ComponentProps<typeof VaultSettings>["clipboard"];

/** Whether copied codes are cleared away: what was chosen, as far as the browser allows it. Null until it is known. */
export function useClipboardSetting(): Setting {
  const [isOn, setOn] = useState<boolean | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => void clearsCopied().then(setOn), []);
  const change = async (wanted: boolean) => {
    const isAllowed = wanted && (await allowClearing());
    if (!wanted) await forbidClearing();
    setProblem(wanted && !isAllowed ? i18n.t("vault.settings.clipboardRefused") : null);
    setOn(await clearsCopied());
  };
  return isOn === null ? null : { isOn, problem, onChange: (wanted) => void change(wanted) };
}
