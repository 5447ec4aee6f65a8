import { i18n } from "#i18n";
import { Message } from "./Message";
import { Setting } from "./Setting";

type Props = {
  /** `unsupported`: this browser or this computer has none that can open the codes. */
  state: "unsupported" | "none" | "set" | "waiting" | "failed";
  onAdd: () => void;
  onRemove: () => void;
};

/** A second way in: the fingerprint, the face or the security key that the computer already knows. */
export function PasskeySetting({ state, onAdd, onRemove }: Props) {
  return (
    <Setting title={i18n.t("vault.settings.passkeyTitle")} text={i18n.t("vault.settings.passkeyText")} name="passkey">
      {state === "unsupported" && <p class="status">{i18n.t("vault.settings.passkeyUnsupported")}</p>}
      {state === "failed" && (
        <Message tone="soon" name="passkey-failed" urgent>
          {i18n.t("vault.settings.passkeyFailed")}
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
      {(state === "none" || state === "waiting" || state === "failed") && (
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
