import { i18n } from "#i18n";
import { Message } from "./Message";
import { Setting } from "./Setting";

type Props = {
  /** `unsupported`: no passkey of this browser can open the codes. `unfit`: the one that was chosen cannot. */
  state: "unsupported" | "none" | "set" | "waiting" | "failed" | "unfit";
  onAdd: () => void;
  onRemove: () => void;
};

/** A second way in: the fingerprint, the face or the security key that the computer already knows. */
export function PasskeySetting({ state, onAdd, onRemove }: Props) {
  return (
    <Setting title={i18n.t("vault.settings.passkeyTitle")} text={i18n.t("vault.settings.passkeyText")} name="passkey">
      {state === "unsupported" && <p class="status">{i18n.t("vault.settings.passkeyUnsupported")}</p>}
      {(state === "failed" || state === "unfit") && (
        <Message tone="soon" name={`passkey-${state}`} urgent>
          {i18n.t(state === "unfit" ? "vault.settings.passkeyUnfit" : "vault.settings.passkeyFailed")}
        </Message>
      )}
      {state === "set" && (
        <div class="buttons">
          <p class="status is-set">{i18n.t("vault.settings.passkeySet")}</p>
          <button type="button" class="plain-button" data-action="remove-passkey" onClick={onRemove}>
            {i18n.t("vault.settings.passkeyRemove")}
          </button>
        </div>
      )}
      {state !== "unsupported" && state !== "set" && (
        <button
          type="button"
          class="plain-button"
          data-action="add-passkey"
          aria-busy={state === "waiting"}
          onClick={() => state === "waiting" || onAdd()}
        >
          {i18n.t(state === "waiting" ? "vault.unlock.passkeyWaiting" : "vault.settings.passkeyAdd")}
        </button>
      )}
    </Setting>
  );
}
