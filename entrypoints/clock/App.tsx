import { i18n } from "#i18n";
import { NoInstitution } from "@/components/NoInstitution";
import { PageHeading } from "@/components/PageHeading";
import { Sheet } from "@/components/Sheet";
import { SelectField } from "@/components/vault/SelectField";
import { openOwnPage } from "@/lib/services/open-page";
import { InstitutionPart } from "./InstitutionPart";
import { useInstitutions } from "./use-institutions";

/** The page of the time: the computer's clock and the phone's, held against the server that verifies codes. */
export function App() {
  const { states, chosen, choose } = useInstitutions();
  return (
    <Sheet>
      <PageHeading title={i18n.t("clock.page.title")} lead={i18n.t("clock.page.lead")} />
      {states === null && (
        <p class="waiting" role="status">
          {i18n.t("common.loading")}
        </p>
      )}
      {states?.length === 0 && (
        <NoInstitution choose={i18n.t("clock.page.choose")} onChoose={() => void openOwnPage("/welcome.html")}>
          <p>{i18n.t("clock.page.none")}</p>
        </NoInstitution>
      )}
      {states && states.length > 1 && (
        <SelectField
          label={i18n.t("clock.page.institution")}
          name="institution"
          value={chosen?.institution.id ?? ""}
          options={states.map(({ institution: { id, shortName } }) => ({ value: id, words: shortName }))}
          onChange={choose}
        />
      )}
      {chosen && <InstitutionPart key={chosen.institution.id} chosen={chosen} />}
    </Sheet>
  );
}
