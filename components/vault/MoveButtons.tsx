import { i18n } from "#i18n";
import { Icon } from "../Icon";

type Props = { title: string; isFirst: boolean; isLast: boolean; onMove: (by: -1 | 1) => void };

/** Up and down, by click or by arrow key on either button. */
export function MoveButtons({ title, isFirst, isLast, onMove }: Props) {
  const move = (by: -1 | 1) => {
    if (by === -1 ? !isFirst : !isLast) onMove(by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    move(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <div class="move">
      <button
        type="button"
        class="icon-button"
        data-action="up"
        aria-label={i18n.t("vault.rows.up", [title])}
        aria-disabled={isFirst}
        onClick={() => move(-1)}
        onKeyDown={onKeyDown}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        data-action="down"
        aria-label={i18n.t("vault.rows.down", [title])}
        aria-disabled={isLast}
        onClick={() => move(1)}
        onKeyDown={onKeyDown}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}
