import { useId } from "preact/hooks";

type Props = {
  label: string;
  name: string;
  value: string;
  kind?: { type: "number"; min: number; max: number } | { type: "search" } | { type: "text" };
  hint?: string;
  placeholder?: string;
  error?: string | null;
  /** Letters that mean nothing: even widths, no spelling. */
  isCode?: boolean;
  onInput: (typed: string) => void;
};

/** A line of text with its name above it. */
export function TextField({
  label,
  name,
  hint,
  error = null,
  isCode = false,
  kind = { type: "text" },
  onInput,
  ...rest
}: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...rest}
        {...kind}
        id={id}
        name={name}
        class={isCode ? "code-field" : undefined}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={error !== null}
        aria-describedby={`${id}-hint ${id}-error`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint" hidden={!hint}>
        {hint}
      </p>
      <p id={`${id}-error`} class="field-error" role="alert">
        {error}
      </p>
    </div>
  );
}
