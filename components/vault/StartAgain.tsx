import { useEffect, useRef, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { Message } from "./Message";
import { TextField } from "./TextField";

type Props = {
  state: "closed" | "asked" | "failed";
  /** Beside the settings it is one of them; alone it comes right under the page's own. */
  heading?: "h2" | "h3";
  onAsk: () => void;
  onDelete: () => void;
  onCancel: () => void;
};

/** Deletes every code, behind a word that has to be typed. The other settings stay. */
export function StartAgain({ state, heading: Heading = "h3", onAsk, onDelete, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState("");
  const isAsked = state !== "closed";
  const word = i18n.t("vault.startAgain.word");
  const isSure = typed.trim().toLowerCase() === word;
  useEffect(() => {
    if (isAsked) form.current?.querySelector("input")?.focus();
    else setTyped("");
  }, [isAsked]);
  return (
    <div class="setting" data-setting="start-again">
      <Heading class="setting-title">{i18n.t("vault.startAgain.title")}</Heading>
      <p class="quiet">{i18n.t("vault.startAgain.text")}</p>
      {!isAsked && (
        <button type="button" class="plain-button is-severe" data-action="start-again" onClick={onAsk}>
          {i18n.t("vault.startAgain.ask")}
        </button>
      )}
      {isAsked && (
        <form
          ref={form}
          class="card"
          onSubmit={(event) => {
            event.preventDefault();
            if (isSure) onDelete();
          }}
        >
          <Message tone="stop" name="start-again" urgent={state === "failed"}>
            {i18n.t(state === "failed" ? "vault.startAgain.failed" : "vault.startAgain.warning")}
          </Message>
          <TextField label={i18n.t("vault.startAgain.typeWord", [word])} name="sure" value={typed} onInput={setTyped} />
          <div class="buttons">
            <button type="submit" class="button is-severe" data-action="delete-all" aria-disabled={!isSure}>
              {i18n.t("vault.startAgain.delete")}
            </button>
            <button type="button" class="plain-button" data-action="cancel" onClick={onCancel}>
              {i18n.t("vault.startAgain.keep")}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
