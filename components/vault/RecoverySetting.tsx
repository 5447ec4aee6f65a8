import { i18n } from "#i18n";
import { Setting } from "./Setting";

type Props = {
  /** When the key in use was made; null where there is none. */
  madeAtMs: number | null;
  onRenew: () => void;
};

/** The recovery key: made, or made anew so that the old sheet opens nothing any more. */
export function RecoverySetting({ madeAtMs, onRenew }: Props) {
  const day =
    madeAtMs === null ? "" : new Intl.DateTimeFormat(i18n.t("languageCode"), { dateStyle: "long" }).format(madeAtMs);
  return (
    <Setting
      title={i18n.t("vault.recovery.title")}
      text={madeAtMs === null ? i18n.t("vault.settings.recoveryNone") : i18n.t("vault.settings.recoverySet", [day])}
      name="recovery"
    >
      <button type="button" class="plain-button" data-action="renew-recovery" onClick={onRenew}>
        {i18n.t(madeAtMs === null ? "vault.recovery.make" : "vault.settings.recoveryRenew")}
      </button>
    </Setting>
  );
}
