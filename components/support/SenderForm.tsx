import { i18n } from "#i18n";
import { TextField } from "../vault/TextField";

type Sender = { name: string; studentNumber: string };

type Props = {
  sender: Sender;
  isRemembered: boolean;
  /** They were just forgotten. */
  isErased: boolean;
  onInput: (sender: Sender) => void;
  onRemember: (isRemembered: boolean) => void;
  onErase: () => void;
};

/** Who writes. Kept only where the student says so, and forgotten on a click. */
export function SenderForm({ sender, isRemembered, isErased, onInput, onRemember, onErase }: Props) {
  return (
    <section class="stack" data-part="sender">
      <TextField
        label={i18n.t("support.write.name")}
        name="sender-name"
        value={sender.name}
        onInput={(name) => onInput({ ...sender, name })}
      />
      <TextField
        label={i18n.t("support.write.number")}
        name="sender-number"
        value={sender.studentNumber}
        hint={i18n.t("support.write.numberHint")}
        onInput={(studentNumber) => onInput({ ...sender, studentNumber })}
      />
      <div class="remember">
        <label>
          <input
            type="checkbox"
            name="remember"
            checked={isRemembered}
            onChange={(event) => onRemember(event.currentTarget.checked)}
          />
          {i18n.t("support.write.remember")}
        </label>
        {isRemembered && (
          <button type="button" class="plain-button" data-action="erase" onClick={onErase}>
            {i18n.t("support.write.erase")}
          </button>
        )}
        <span class="quiet" role="status">
          {isErased ? i18n.t("support.write.erased") : ""}
        </span>
      </div>
    </section>
  );
}
