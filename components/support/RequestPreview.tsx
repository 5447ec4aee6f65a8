import { useId } from "preact/hooks";
import { i18n } from "#i18n";
import { TextField } from "../vault/TextField";

type Request = { subject: string; body: string };

type Props = {
  request: Request;
  language: "fr" | "en";
  /** The student changed it: it follows no other field any more. */
  isEdited: boolean;
  onEdit: (request: Request) => void;
  onPropose: () => void;
  onLanguage: (language: "fr" | "en") => void;
};

const languages = [
  { id: "fr", key: "support.write.french" },
  { id: "en", key: "support.write.english" },
] as const;

/** The request as it will be read, in either language, every word of it to change. */
export function RequestPreview({ request, language, isEdited, onEdit, onPropose, onLanguage }: Props) {
  const id = useId();
  return (
    <section class="stack" data-part="request">
      <fieldset class="segments" aria-label={i18n.t("support.write.language")}>
        {languages.map((choice) => (
          <label key={choice.id} class="segment">
            <input
              type="radio"
              name="request-language"
              value={choice.id}
              checked={language === choice.id}
              onChange={() => onLanguage(choice.id)}
            />
            <span class="segment-face">{i18n.t(choice.key)}</span>
          </label>
        ))}
      </fieldset>
      <TextField
        label={i18n.t("support.write.subject")}
        name="request-subject"
        value={request.subject}
        onInput={(subject) => onEdit({ ...request, subject })}
      />
      <div class="field">
        <label for={id}>{i18n.t("support.write.body")}</label>
        <textarea
          id={id}
          name="request-body"
          class="letter"
          lang={language}
          rows={16}
          value={request.body}
          aria-describedby={`${id}-hint`}
          onInput={(event) => onEdit({ ...request, body: event.currentTarget.value })}
        />
        <p id={`${id}-hint`} class="hint">
          {i18n.t("support.write.bodyHint")}{" "}
          {isEdited && (
            <button type="button" class="plain-button" data-action="propose" onClick={onPropose}>
              {i18n.t("support.write.proposed")}
            </button>
          )}
        </p>
      </div>
    </section>
  );
}
