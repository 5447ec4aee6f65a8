import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { Fold } from "../Fold";
import { Icon } from "../Icon";
import type { Attempt } from "./attempt";
import { Message } from "./Message";
import { PassphraseForm } from "./PassphraseForm";

type Props = {
  attempt: Attempt;
  hasRecoveryKey: boolean;
  /** The passkey's way in; null where none was set. */
  passkey: { state: "idle" | "waiting" | "failed"; onUse: () => void } | null;
  onPassphrase: (typed: string) => void;
  onRecoveryKey: (typed: string) => void;
  onStartAgain: () => void;
};

/** The page's way in: by passphrase, by passkey, by the recovery key; and what is left when all are lost. */
export function UnlockPage({ attempt, hasRecoveryKey, passkey, onPassphrase, onRecoveryKey, onStartAgain }: Props) {
  const [by, setBy] = useState<"passphrase" | "recovery">("passphrase");
  const byRecovery = by === "recovery";
  return (
    <section class="vault-part" data-state="locked">
      <div>
        <h1>{i18n.t("vault.unlock.title")}</h1>
        <p class="lead">{i18n.t(byRecovery ? "vault.unlock.recoveryLead" : "vault.unlock.lead")}</p>
      </div>
      {passkey && !byRecovery && (
        <div class="stack">
          <button
            type="button"
            class="button with-icon"
            data-action="passkey"
            aria-busy={passkey.state === "waiting"}
            onClick={() => passkey.state === "waiting" || passkey.onUse()}
          >
            <Icon name="finger" />
            {i18n.t(passkey.state === "waiting" ? "vault.unlock.passkeyWaiting" : "vault.unlock.passkey")}
          </button>
          {passkey.state === "failed" && (
            <Message tone="soon" name="passkey-failed" urgent>
              {i18n.t("vault.unlock.passkeyFailed")}
            </Message>
          )}
          <p class="or">{i18n.t("vault.unlock.or")}</p>
        </div>
      )}
      {byRecovery ? (
        <PassphraseForm
          key="recovery"
          attempt={attempt}
          label={i18n.t("vault.unlock.recoveryLabel")}
          hint={i18n.t("vault.unlock.recoveryHint")}
          wrong={i18n.t("vault.unlock.recoveryWrong")}
          isCopied
          submit={i18n.t("vault.unlock.open")}
          onSubmit={onRecoveryKey}
        />
      ) : (
        <PassphraseForm
          key="passphrase"
          attempt={attempt}
          label={i18n.t("vault.unlock.label")}
          submit={i18n.t("vault.unlock.open")}
          isSecond={passkey !== null}
          onSubmit={onPassphrase}
        />
      )}
      <Fold title={i18n.t("vault.unlock.lost")} name="lost">
        <div class="stack fold-body">
          {hasRecoveryKey ? (
            <button
              type="button"
              class="plain-button"
              data-action="other-way"
              onClick={() => setBy(byRecovery ? "passphrase" : "recovery")}
            >
              {i18n.t(byRecovery ? "vault.unlock.usePassphrase" : "vault.unlock.useRecovery")}
            </button>
          ) : (
            <p>{i18n.t("vault.unlock.noRecovery")}</p>
          )}
          <p>{i18n.t("vault.unlock.lostText")}</p>
          <button type="button" class="plain-button" data-action="start-again" onClick={onStartAgain}>
            {i18n.t("vault.startAgain.open")}
          </button>
        </div>
      </Fold>
    </section>
  );
}
