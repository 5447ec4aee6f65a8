import { useId } from "preact/hooks";
import { i18n } from "#i18n";

/** Null: only the browser's end locks. */
type Minutes = 1 | 5 | 15 | 60 | null;

const choices: readonly Minutes[] = [1, 5, 15, 60, null];

function choiceWords(minutes: Minutes): string {
  if (minutes === null) return i18n.t("vault.settings.lockAtExit");
  return minutes === 60 ? i18n.t("vault.settings.lockHour") : i18n.t("vault.settings.lockMinutes", [String(minutes)]);
}

type Props = { minutes: Minutes; onChange: (minutes: Minutes) => void };

/** How long after their last use the codes lock by themselves. */
export function AutoLockChoice({ minutes, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="setting" data-setting="auto-lock">
      <legend class="setting-title">{i18n.t("vault.settings.lockTitle")}</legend>
      <p class="quiet">{i18n.t("vault.settings.lockText")}</p>
      <div class="segments">
        {choices.map((choice) => (
          <label key={choice} class="segment">
            <input
              type="radio"
              name={name}
              value={choice ?? "exit"}
              checked={choice === minutes}
              onChange={() => onChange(choice)}
            />
            <span class="segment-face">{choiceWords(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
