import { useEffect, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import { Icon } from "../Icon";

type Props = { title: string; onUndo: () => void; onDismiss: () => void };

/** What was just deleted, and the way back. It takes the focus, whose button is gone with the row. */
export function UndoToast({ title, onUndo, onDismiss }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <div class="toast" role="status" data-toast="deleted">
      <p>{i18n.t("vault.rows.deleted", [title])}</p>
      <button ref={undo} type="button" class="plain-button" data-action="undo" onClick={onUndo}>
        {i18n.t("vault.rows.undo")}
      </button>
      <button
        type="button"
        class="icon-button"
        data-action="dismiss"
        aria-label={i18n.t("vault.rows.dismiss")}
        onClick={onDismiss}
      >
        <Icon name="cross" />
      </button>
    </div>
  );
}
