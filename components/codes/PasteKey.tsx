import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";

type Props = {
  /** The last one pasted was no key. */
  isWrong: boolean;
  onPasteKey: (key: string) => void;
};

/** The way in beside the QR code: the key that the page writes in letters. One line until it is opened. */
export function PasteKey({ isWrong, onPasteKey }: Props) {
  const [isOpen, setOpen] = useState(isWrong);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isOpen) input.current?.focus();
  }, [isOpen]);

  if (!isOpen) {
    return (
      <button type="button" class="plain-button" data-action="paste-key" onClick={() => setOpen(true)}>
        {i18n.t("codes.enrol.pasteKey")}
      </button>
    );
  }
  const read = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = input.current?.value.trim() ?? "";
    if (typed === "") input.current?.focus();
    else onPasteKey(typed);
  };
  return (
    <form class="paste-key" onSubmit={read}>
      <label for="pasted-key">{i18n.t("codes.enrol.keyLabel")}</label>
      <div>
        <input
          id="pasted-key"
          ref={input}
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={isWrong}
          aria-describedby="pasted-key-hint"
        />
        <button type="submit" class="second-button" data-action="read-key">
          {i18n.t("codes.enrol.readKey")}
        </button>
      </div>
      <p id="pasted-key-hint" class={isWrong ? "field-error" : "hint"}>
        {i18n.t(isWrong ? "codes.enrol.badKey" : "codes.enrol.keyHint")}
      </p>
    </form>
  );
}
