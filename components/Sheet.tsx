import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import { Mark } from "./Mark";

/** The frame of our own pages: one sheet of paper, in the middle. */
export function Sheet({ children }: { children: ComponentChildren }) {
  return (
    <main class="sheet">
      <div class="bar">
        <Mark />
        <b>{i18n.t("extensionName")}</b>
      </div>
      {children}
    </main>
  );
}
