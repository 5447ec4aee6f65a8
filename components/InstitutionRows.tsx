import { i18n } from "#i18n";
import type { InstitutionState } from "@/lib/messages/views";

type Props = {
  states: readonly InstitutionState[];
  onGrant: (state: InstitutionState) => void;
  onRemove: (state: InstitutionState) => void;
};

function accessWords({ institution, missing }: InstitutionState): string {
  if (missing.length === 0) return i18n.t("options.granted");
  return i18n.t(missing.length === institution.origins.length ? "options.revoked" : "options.partial");
}

/** The chosen institutions, each with what the browser grants it. */
export function InstitutionRows({ states, onGrant, onRemove }: Props) {
  if (states.length === 0) return <p class="quiet">{i18n.t("options.none")}</p>;
  return (
    <ul class="rows">
      {states.map((state) => (
        <li key={state.institution.id} class="row" data-institution={state.institution.id}>
          <div>
            <b>{state.institution.name}</b>
            <span class={state.missing.length > 0 ? "status is-missing" : "status"}>{accessWords(state)}</span>
          </div>
          {state.missing.length > 0 && (
            <button type="button" class="plain-button" data-action="grant" onClick={() => onGrant(state)}>
              {i18n.t("permission.grant")}
            </button>
          )}
          <button type="button" class="plain-button" data-action="remove" onClick={() => onRemove(state)}>
            {i18n.t("options.remove")}
          </button>
        </li>
      ))}
    </ul>
  );
}
