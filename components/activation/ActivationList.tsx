import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import type { ActivationItem, Ticks } from "@/lib/account/activation";
import { itemWords, listedItems } from "./activation-words";
import { ItemAction } from "./ItemAction";

type Props = {
  ticks: Ticks;
  /** Where an account is activated; null where nobody knows. */
  activationPage: string | null;
  onTick: (item: ActivationItem, isDone: boolean) => void;
  /** Clears what earlier logins left, and opens the ENT. */
  onBegin: () => void;
};

/** What a new student does, in order, with what was seen to be done ticked already. */
export function ActivationList({ ticks, activationPage, onTick, onBegin }: Props) {
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
          <Item key={item} item={item} tick={ticks[item]} onTick={(isDone) => onTick(item, isDone)}>
            {ticks[item] === undefined && <ItemAction item={item} activationPage={activationPage} onBegin={onBegin} />}
          </Item>
        ))}
      </ol>
    </section>
  );
}

type ItemProps = {
  item: ActivationItem;
  tick: Ticks[ActivationItem] | undefined;
  onTick: (isDone: boolean) => void;
  children: ComponentChildren;
};

function Item({ item, tick, onTick, children }: ItemProps) {
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
      {children}
    </li>
  );
}
