import { i18n } from "#i18n";
import { Icon } from "../Icon";
import type { Attempt } from "./attempt";
import { Message } from "./Message";
import { PassphraseForm } from "./PassphraseForm";
import { Progress } from "./Progress";
import { RecoveryPaper } from "./RecoveryPaper";

type Props = {
  state:
    | { state: "offered" }
    | { state: "asked"; attempt: Attempt }
    | { state: "working" }
    | { state: "failed" }
    | { state: "made"; recoveryKey: string; madeAtMs: number };
  onMake: () => void;
  onPassphrase: (passphrase: string) => void;
  onPrint: () => void;
  onKept: () => void;
  onLater: () => void;
};

/** A way in for the day the passphrase is forgotten: offered, made, printed, put away. */
export function RecoverySheet({ state, onMake, onPassphrase, onPrint, onKept, onLater }: Props) {
  return (
    <section class="vault-part" data-state={`recovery-${state.state}`}>
      <div>
        <h2>{i18n.t("vault.recovery.title")}</h2>
        <p class="quiet">{i18n.t(state.state === "made" ? "vault.recovery.madeLead" : "vault.recovery.lead")}</p>
      </div>
      {state.state === "failed" && (
        <Message tone="stop" name="recovery-failed" urgent>
          {i18n.t("vault.recovery.failed")}
        </Message>
      )}
      {state.state === "asked" && (
        <PassphraseForm
          attempt={state.attempt}
          label={i18n.t("vault.unlock.label")}
          submit={i18n.t("vault.recovery.make")}
          onSubmit={onPassphrase}
          onCancel={onKept}
        />
      )}
      {state.state === "working" && <Progress words={i18n.t("vault.recovery.working")} />}
      {(state.state === "offered" || state.state === "failed") && (
        <div class="buttons">
          <button type="button" class="button" data-action="make-recovery" onClick={onMake}>
            {i18n.t("vault.recovery.make")}
          </button>
          <button type="button" class="plain-button" data-action="later" onClick={onLater}>
            {i18n.t("vault.later")}
          </button>
        </div>
      )}
      {state.state === "made" && (
        <>
          <RecoveryPaper recoveryKey={state.recoveryKey} madeAtMs={state.madeAtMs} />
          <Message tone="soon" name="shown-once">
            {i18n.t("vault.recovery.once")}
          </Message>
          <div class="buttons">
            <button type="button" class="button with-icon" data-action="print" onClick={onPrint}>
              <Icon name="print" />
              {i18n.t("vault.recovery.print")}
            </button>
            <button type="button" class="line-button" data-action="kept" onClick={onKept}>
              {i18n.t("vault.recovery.kept")}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
