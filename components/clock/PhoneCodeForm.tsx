import { useId, useState } from "preact/hooks";
import { i18n } from "#i18n";
import type { TypedCode } from "./phone-step";

type Props = { digits: number; onCode: (typed: TypedCode) => void };

/** Where the code that a phone shows is typed. It is handed on with the time of its first and its last digit. */
export function PhoneCodeForm({ digits, onCode }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<TypedCode>({ code: "", startedMs: 0, endedMs: 0 });
  const [isShort, setShort] = useState(false);

  const hear = (text: string) => {
    const code = text.replace(/\D/g, "").slice(0, digits);
    const now = Date.now();
    setShort(false);
    setTyped(({ code: before, startedMs }) => ({ code, startedMs: before === "" ? now : startedMs, endedMs: now }));
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.code.length === digits) onCode(typed);
        else setShort(true);
      }}
    >
      <div class="field">
        <label for={id}>{i18n.t("clock.phone.code")}</label>
        <input
          id={id}
          name="phone-code"
          class="code-field"
          inputMode="numeric"
          autocomplete="off"
          spellcheck={false}
          value={typed.code}
          aria-invalid={isShort}
          aria-describedby={`${id}-hint ${id}-error`}
          onInput={(event) => hear(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="hint">
          {i18n.t("clock.phone.codeHint", [String(digits)])}
        </p>
        <p id={`${id}-error`} class="field-error" role="alert">
          {isShort ? i18n.t("clock.phone.incomplete") : ""}
        </p>
      </div>
      <button type="submit" class="line-button" data-action="search">
        {i18n.t("clock.phone.search")}
      </button>
    </form>
  );
}
