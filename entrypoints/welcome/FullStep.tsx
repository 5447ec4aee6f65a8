import { useEffect, useRef } from "preact/hooks";
import { i18n } from "#i18n";

type Props = { most: number; onOpenSettings: () => void; onBack: () => void };

/** There is no room for another institution, so that nothing is asked of the browser for it. */
export function FullStep({ most, onOpenSettings, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="asking" data-state="institutions-full">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t("institution.fullTitle", [String(most)])}
        </h1>
        <p class="lead">{i18n.t("institution.fullText")}</p>
      </div>
      <div class="stack">
        <button type="button" class="button" data-action="open-settings" onClick={onOpenSettings}>
          {i18n.t("institution.openSettings")}
        </button>
        <button type="button" class="plain-button" data-action="back" onClick={onBack}>
          {i18n.t("welcome.back")}
        </button>
      </div>
    </section>
  );
}
