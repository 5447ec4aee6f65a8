import { useCallback, useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { InstitutionRows } from "@/components/InstitutionRows";
import { OptionsPart } from "@/components/OptionsPart";
import { Sheet } from "@/components/Sheet";
import { ask } from "@/lib/messages/ask";
import type { InstitutionState } from "@/lib/messages/views";
import { openOwnPage } from "@/lib/services/open-page";
import { requestMissing } from "@/lib/services/request-missing";
import { onInstitutionsChange } from "@/lib/services/watch-institutions";
import { LanguagePart } from "./LanguagePart";
import { LogPart } from "./LogPart";
import { OffersPart } from "./OffersPart";
import { PrivacyPart } from "./PrivacyPart";
import { Reminders } from "./Reminders";

/** Which institutions Entrée may see, with their way out; and what it keeps. */
export function App() {
  const [states, setStates] = useState<InstitutionState[] | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const refresh = useCallback(async () => {
    const answer = await ask("institution.list", {});
    if (answer.ok) setStates(answer.value);
  }, []);
  useEffect(() => {
    const leaving = new AbortController();
    void refresh();
    onInstitutionsChange(() => void refresh(), leaving.signal);
    return () => leaving.abort();
  }, [refresh]);

  const remove = async ({ institution }: InstitutionState) => {
    await ask("institution.remove", { id: institution.id });
    setRemoved(institution.shortName);
    await refresh();
  };

  return (
    <Sheet>
      <h1>{i18n.t("options.title")}</h1>
      <OptionsPart name="institutions">
        {states && (
          <InstitutionRows
            states={states}
            onGrant={({ missing }) => void requestMissing(missing).then(refresh)}
            onRemove={(state) => void remove(state)}
          />
        )}
        <OffersPart />
        {removed && (
          <p class="quiet" role="status">
            {i18n.t("options.removed", [removed])}
          </p>
        )}
        <button type="button" class="plain-button" data-action="add" onClick={() => void openOwnPage("/welcome.html")}>
          {i18n.t("options.add")}
        </button>
      </OptionsPart>
      <OptionsPart name="codes">
        <a class="plain-button" href="/codes.html">
          {i18n.t("options.codes")}
        </a>
      </OptionsPart>
      <Reminders />
      <LogPart />
      <LanguagePart />
      <PrivacyPart />
    </Sheet>
  );
}
