import { useEffect, useId, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";

type Props = {
  label: string;
  name: string;
  value: string;
  hint?: string;
  error?: string | null;
  focused?: boolean;
  /** Copied from paper, letter by letter: seen from the start. */
  isCopied?: boolean;
  onInput: (typed: string) => void;
};

/** A field for something secret: hidden until the student wants to see it; an error brings the focus back to it. */
export function SecretField({
  label,
  name,
  value,
  hint,
  error = null,
  focused = false,
  isCopied = false,
  onInput,
}: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(isCopied);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  useEffect(() => {
    if (error === null) return;
    field.current?.focus();
    field.current?.select();
  }, [error]);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="secret">
        <input
          ref={field}
          id={id}
          name={name}
          class={isCopied ? "code-field" : undefined}
          {...(shown ? { type: "text" } : { type: "password" })}
          // The browser's own manager would keep the key beside the lock.
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={value}
          aria-invalid={error !== null}
          aria-describedby={`${id}-hint ${id}-error`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <button type="button" class="plain-button" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {i18n.t(shown ? "vault.field.hide" : "vault.field.show")}
        </button>
      </div>
      <p id={`${id}-hint`} class="hint" hidden={!hint}>
        {hint}
      </p>
      <p id={`${id}-error`} class="field-error" role="alert">
        {error}
      </p>
    </div>
  );
}
