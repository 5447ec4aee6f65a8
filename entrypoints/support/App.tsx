import { i18n } from "#i18n";
import { NoInstitution } from "@/components/NoInstitution";
import { Sheet } from "@/components/Sheet";
import { SupportNav } from "@/components/support/SupportNav";
import { openOwnPage } from "@/lib/services/open-page";
import { ActivationPart } from "./ActivationPart";
import { DecidePart } from "./DecidePart";
import { hashOf, usePlace } from "./use-place";
import { useSupportView } from "./use-support-view";
import { WritePart } from "./WritePart";

/** The page of accounts: forgotten or locked, the request to the help desk, the first login. */
export function App() {
  const place = usePlace();
  const view = useSupportView(place.tabId);
  const { part, tabId } = place;
  return (
    <Sheet>
      <SupportNav part={part} hrefOf={(other) => hashOf({ part: other, tabId, cause: null })} />
      {view === null && (
        <p class="waiting" role="status">
          {i18n.t("common.loading")}
        </p>
      )}
      {view === "none" && (
        <NoInstitution choose={i18n.t("support.choose")} onChoose={() => void openOwnPage("/welcome.html")}>
          <h1>{i18n.t("support.noInstitution")}</h1>
        </NoInstitution>
      )}
      {view !== null && view !== "none" && (
        <>
          {part === "decide" && <DecidePart key={tabId} view={view} tabId={tabId} />}
          {part === "write" && <WritePart key={`${tabId} ${place.cause}`} view={view} cause={place.cause} />}
          {part === "activation" && <ActivationPart key={view.institution.id} view={view} />}
        </>
      )}
    </Sheet>
  );
}
