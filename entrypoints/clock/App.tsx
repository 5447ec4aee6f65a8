import { i18n } from "#i18n";
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
      <div>
        <h1>{i18n.t("clock.page.title")}</h1>
        <p class="lead">{i18n.t("clock.page.lead")}</p>
      </div>
      {states === null && (
        <p class="waiting" role="status">
          {i18n.t("common.loading")}
        </p>
      )}
      {states?.length === 0 && (
        <section class="stack" data-part="no-institution">
          <p>{i18n.t("clock.page.none")}</p>
          <button type="button" class="button" data-action="choose" onClick={() => void openOwnPage("/welcome.html")}>
            {i18n.t("clock.page.choose")}
          </button>
        </section>
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
