import { useId } from "preact/hooks";

type Props = {
  label: string;
  name: string;
  value: string;
  options: readonly { value: string; words: string }[];
  hint?: string;
  isSmall?: boolean;
  onChange: (value: string) => void;
};

/** A choice in one line, with its name above it. */
export function SelectField({ label, name, value, options, hint, isSmall = false, onChange }: Props) {
  const id = useId();
  return (
    <div class={isSmall ? "field is-small" : "field"}>
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} class="hint" hidden={!hint}>
        {hint}
      </p>
    </div>
  );
}
