import { useEffect, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import type { ChosenInstitution } from "@/lib/knowledge/institution";

type Props = { institution: ChosenInstitution; isEntryToCheck: boolean; onAnother: () => void };

/** Granted: straight on to the login, or one more institution. */
export function DoneStep({ institution, isEntryToCheck, onAnother }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.focus(), []);
  return (
    <section class="granted" data-state="granted" aria-live="polite">
      <div>
        <h1>{i18n.t("welcome.doneTitle")}</h1>
        <p class="lead">{i18n.t("welcome.doneText", [institution.shortName])}</p>
      </div>
      <div class="stack">
        <a ref={link} class="button" data-action="go" href={institution.entry}>
          {i18n.t(isEntryToCheck ? "welcome.goSite" : "welcome.go")}
        </a>
        {isEntryToCheck && <p class="quiet">{i18n.t("welcome.goSiteText")}</p>}
        <a class="plain-button" data-action="first-time" href="/support.html#activation/">
          {i18n.t("activation.offer")}
        </a>
      </div>
      <div class="another">
        <p class="quiet">{i18n.t("welcome.anotherText")}</p>
        <button type="button" class="plain-button" data-action="another" onClick={onAnother}>
          {i18n.t("welcome.another")}
        </button>
      </div>
    </section>
  );
}
