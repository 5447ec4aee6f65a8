import type { ComponentChildren } from "preact";

type Props = { title: string; name: string; open?: boolean; children: ComponentChildren };

/** Facts on demand: one line until it is opened. */
export function Fold({ title, name, open = false, children }: Props) {
  return (
    <details class="fold" open={open} data-fold={name}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
