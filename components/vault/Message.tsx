import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "../Icon";

type Tone = "stop" | "soon" | "fine" | "calm";

type Props = {
  tone: Tone;
  name: string;
  /** Read out at once: for what has just happened, not for what stands there. */
  urgent?: boolean;
  children: ComponentChildren;
};

const icons: Record<Tone, IconName> = { stop: "warning", soon: "warning", fine: "tick", calm: "notice" };

/** A sentence set apart from the rest. Colour never stands alone: the drawing goes with it. */
export function Message({ tone, name, urgent = false, children }: Props) {
  return (
    <div class={`message tone-${tone}`} data-message={name} role={urgent ? "alert" : undefined}>
      <Icon name={icons[tone]} />
      <div>{children}</div>
    </div>
  );
}
