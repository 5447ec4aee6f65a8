import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { i18n } from "#i18n";
import { Glyph } from "./Glyph";

type Props = {
  input: RefObject<HTMLInputElement | null>;
  /** The id of the words that say why it is still locked; null while nothing does. */
  problemId: string | null;
  isRefused: boolean;
  isBusy: boolean;
};

/** Where the passphrase is typed. It stays in the field: no state holds a copy. */
export function PassphraseField({ input, problemId, isRefused, isBusy }: Props) {
  const [isShown, setShown] = useState(false);
  return (
    <div class="passphrase">
      <label for="passphrase">{i18n.t("codes.passphrase")}</label>
      <div class="passphrase-box">
        {/* No spelling help, which may send what is typed to a server, and no browser's manager: it would keep the key beside the lock. */}
        <input
          id="passphrase"
          ref={input}
          {...(isShown ? { type: "text" } : { type: "password" })}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          readOnly={isBusy}
          aria-invalid={isRefused}
          aria-describedby={problemId ?? undefined}
        />
        <button
          type="button"
          class="icon-button"
          data-action="show-passphrase"
          aria-pressed={isShown}
          aria-label={i18n.t("codes.showPassphrase")}
          title={i18n.t("codes.showPassphrase")}
          onClick={() => setShown(!isShown)}
        >
          <Glyph name={isShown ? "hide" : "look"} />
        </button>
      </div>
    </div>
  );
}
