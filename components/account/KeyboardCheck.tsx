import { useId, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { judgeKeyboard, type KeyboardVerdict } from "./judge-keyboard";

const words: Record<KeyboardVerdict, string> = {
  typing: "account.keyboard.typing",
  fine: "account.keyboard.fine",
  capsLock: "account.keyboard.capsLock",
  otherLayout: "account.keyboard.otherLayout",
  different: "account.keyboard.different",
};

/** A word to type, which shows whether the keyboard writes what its keys say. */
export function KeyboardCheck() {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [isCapsLock, setCapsLock] = useState(false);
  const verdict = judgeKeyboard(typed, isCapsLock);
  const hear = (event: KeyboardEvent | MouseEvent) => setCapsLock(event.getModifierState("CapsLock"));
  return (
    // The state of the key is told with every event: a mouse that passes over is enough.
    <div class="keyboard-check" onPointerEnter={hear} onPointerMove={hear}>
      <label for={id}>{i18n.t("account.keyboard.ask")}</label>
      <input
        id={id}
        name="keyboard-check"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={12}
        value={typed}
        aria-describedby={`${id}-said`}
        onKeyDown={hear}
        onKeyUp={hear}
        onInput={(event) => setTyped(event.currentTarget.value.trim())}
      />
      <p id={`${id}-said`} class={`keyboard-${verdict}`} role="status" data-keyboard={verdict}>
        {typed === "" && verdict === "typing" ? "" : i18n.t(words[verdict] as "account.keyboard.otherLayout", [typed])}
      </p>
    </div>
  );
}
