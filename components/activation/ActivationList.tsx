import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import type { ActivationItem, Ticks } from "@/lib/account/activation";
import { itemWords, listedItems } from "./activation-words";

type Props = {
  ticks: Ticks;
  onTick: (item: ActivationItem, isDone: boolean) => void;
  /** What can be done about an item from here, null where nothing can. */
  action: (item: ActivationItem) => ComponentChildren;
};

/** What a new student does, in order, with what was seen to be done ticked already. */
export function ActivationList({ ticks, onTick, action }: Props) {
  const done = listedItems.filter((item) => ticks[item] !== undefined).length;
  return (
    <section class="stack" data-part="activation" data-done={done}>
      <p class="quiet" role="status">
        {done === listedItems.length
          ? i18n.t("activation.done")
          : i18n.t("activation.progress", [String(done), String(listedItems.length)])}
      </p>
      <progress value={done} max={listedItems.length} aria-label={i18n.t("activation.title")} />
      <ol class="to-do">
        {listedItems.map((item) => (
          <Item
            key={item}
            item={item}
            tick={ticks[item]}
            action={ticks[item] === undefined ? action(item) : null}
            onTick={(isDone) => onTick(item, isDone)}
          />
        ))}
      </ol>
    </section>
  );
}

type ItemProps = {
  item: ActivationItem;
  tick: Ticks[ActivationItem] | undefined;
  action: ComponentChildren;
  onTick: (isDone: boolean) => void;
};

function Item({ item, tick, action, onTick }: ItemProps) {
  const { title, text } = itemWords(item);
  return (
    <li data-item={item} data-tick={tick}>
      <label>
        <input type="checkbox" checked={tick !== undefined} onChange={(event) => onTick(event.currentTarget.checked)} />
        <span class="to-do-said">
          <b>{title}</b>
          <span class="hint">{text}</span>
        </span>
        {tick === "seen" && <span class="tag">{i18n.t("activation.seen")}</span>}
      </label>
      {action}
    </li>
  );
}
