import type { RefObject } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { Icon } from "./Icon";

type Props = {
  label: string;
  name: string;
  hint?: string;
  error?: string | null;
  /** The error is about what was typed. */
  isWrong?: boolean;
  focused?: boolean;
  /** What was typed is being tried. */
  isBusy?: boolean;
  /** Copied from paper, letter by letter: seen from the start. */
  isCopied?: boolean;
} & (
  | { value: string; onInput: (typed: string) => void }
  /** What is typed stays in the field, and no state holds a copy. */
  | { input: RefObject<HTMLInputElement | null> }
);

/** A field for something secret: hidden until the student wants to see it; an error brings the focus back to it. */
export function SecretField({ label, name, hint, error = null, focused = false, isBusy = false, ...props }: Props) {
  const { isCopied = false, isWrong = error !== null } = props;
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const field = "input" in props ? props.input : own;
  const [shown, setShown] = useState(isCopied);
  // Before the student can press another key: what is typed next takes the place of what was refused.
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, [focused, field]);
  useLayoutEffect(() => {
    if (error === null) return;
    field.current?.focus();
    field.current?.select();
  }, [error, field]);
  const show = i18n.t("vault.field.show");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="secret">
        {/* No spelling help, which may send what is typed to a server, and no browser's manager: it would keep the key beside the lock. */}
        <input
          ref={field}
          id={id}
          name={name}
          class={isCopied ? "code-field" : undefined}
          {...(shown ? { type: "text" } : { type: "password" })}
          {...("input" in props ? {} : { value: props.value })}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          readOnly={isBusy}
          aria-invalid={isWrong}
          aria-describedby={hint ? `${id}-hint ${id}-error` : `${id}-error`}
          onInput={(event) => "onInput" in props && props.onInput(event.currentTarget.value)}
        />
        <button
          type="button"
          class="icon-button"
          data-action="show-secret"
          aria-pressed={shown}
          aria-label={show}
          title={show}
          onClick={() => setShown(!shown)}
        >
          <Icon name={shown ? "hide" : "look"} />
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
