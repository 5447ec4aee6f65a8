import { i18n } from "#i18n";
import type { ActivationItem } from "@/lib/account/activation";

type Props = { item: ActivationItem; activationPage: string | null; onBegin: () => void };

/** What can be done about an item from here; nothing where nothing can. */
export function ItemAction({ item, activationPage, onBegin }: Props) {
  if (item === "activated" && activationPage) {
    return (
      <a class="plain-button" href={activationPage} target="_blank" rel="noreferrer" data-action="open-activation">
        {i18n.t("activation.activatedOpen")}
      </a>
    );
  }
  if (item === "clean-cookies") {
    return (
      <button type="button" class="plain-button" data-action="begin" onClick={onBegin}>
        {i18n.t("activation.cleanCookiesDo")}
      </button>
    );
  }
  if (item !== "second-factor") return null;
  return (
    <a class="plain-button" href="/codes.html" data-action="open-codes">
      {i18n.t("activation.secondFactorOpen")}
    </a>
  );
}
