import type { ComponentChildren } from "preact";

type Props = { title: string; text: string; name: string; children: ComponentChildren };

/** One thing that can be set, what it means, and how to set it. */
export function Setting({ title, text, name, children }: Props) {
  return (
    <div class="setting" data-setting={name}>
      <h3 class="setting-title">{title}</h3>
      <p class="quiet">{text}</p>
      {children}
    </div>
  );
}
