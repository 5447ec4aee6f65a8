import type { ComponentProps } from "preact";
import { i18n } from "#i18n";
import { AutoLockChoice } from "./AutoLockChoice";
import { ChangePassphrase } from "./ChangePassphrase";
import { PasskeySetting } from "./PasskeySetting";
import { RecoverySetting } from "./RecoverySetting";
import { StartAgain } from "./StartAgain";
import { SwitchSetting } from "./SwitchSetting";

type Props = {
  autoLock: ComponentProps<typeof AutoLockChoice>;
  passphrase: ComponentProps<typeof ChangePassphrase>;
  /** Null until it is known. */
  passkey: ComponentProps<typeof PasskeySetting> | null;
  recovery: ComponentProps<typeof RecoverySetting>;
  submit: { isOn: boolean; onChange: (isOn: boolean) => void };
  /** Null until it is known. */
  clipboard: { isOn: boolean; problem: string | null; onChange: (isOn: boolean) => void } | null;
  startAgain: ComponentProps<typeof StartAgain>;
};

/** How the codes are locked, opened, copied and filled; and how to be rid of them. */
export function VaultSettings({ autoLock, passphrase, passkey, recovery, submit, clipboard, startAgain }: Props) {
  return (
    <section class="vault-part" data-state="vault-settings">
      <h2>{i18n.t("vault.settings.title")}</h2>
      <div class="settings">
        <AutoLockChoice {...autoLock} />
        <ChangePassphrase {...passphrase} />
        {passkey && <PasskeySetting {...passkey} />}
        <RecoverySetting {...recovery} />
        <SwitchSetting
          title={i18n.t("vault.settings.submitTitle")}
          text={i18n.t("vault.settings.submitText")}
          name="submit"
          isOn={submit.isOn}
          onChange={submit.onChange}
        />
        {clipboard && (
          <SwitchSetting
            title={i18n.t("vault.settings.clipboardTitle")}
            text={i18n.t("vault.settings.clipboardText")}
            name="clipboard"
            {...clipboard}
          />
        )}
        <StartAgain {...startAgain} />
      </div>
    </section>
  );
}
