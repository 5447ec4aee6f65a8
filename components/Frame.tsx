import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import { Mark } from "./Mark";

type Props = {
  institution: string | null;
  /** What stands in it may change in a moment: it is being looked at anew. */
  isUnsure?: boolean;
  onOpenEntry: (() => void) | null;
  onOpenSettings: () => void;
  children: ComponentChildren;
};

/** What surrounds every state of the popup: whose login it is, and the quiet ways out. */
export function Frame({ institution, isUnsure = false, onOpenEntry, onOpenSettings, children }: Props) {
  return (
    <>
      <header class="bar">
        <Mark />
        <b>{i18n.t("extensionName")}</b>
        {institution && <span>{institution}</span>}
      </header>
      <main aria-busy={isUnsure || undefined}>{children}</main>
      <footer class="footer">
        {onOpenEntry && (
          <button type="button" class="plain-button" data-action="open-entry" onClick={onOpenEntry}>
            {i18n.t("common.openEnt")}
          </button>
        )}
        <button type="button" class="plain-button" data-action="settings" onClick={onOpenSettings}>
          {i18n.t("common.settings")}
        </button>
      </footer>
    </>
  );
}
