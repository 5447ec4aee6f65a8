import { i18n } from "#i18n";
import { type AskedHost, AskedHosts } from "@/components/AskedHosts";
import type { ChosenInstitution } from "@/lib/knowledge/institution";

export type Outcome = "asking" | "granted" | "refused";

type Props = { institution: ChosenInstitution; outcome: Outcome; onAsk: () => void; onBack: () => void };

function hostsOf({ ssoHosts, serviceHosts, cookieDomain }: ChosenInstitution): AskedHost[] {
  return [
    ...ssoHosts.map((host): AskedHost => ({ host, why: "sso" })),
    ...serviceHosts.map((host): AskedHost => ({ host, why: "service" })),
    ...(cookieDomain === null ? [] : [{ host: cookieDomain, why: "domain" } satisfies AskedHost]),
  ];
}

/** One prompt, announced before it opens; a refusal is a state with a way on, not a dead end. */
export function AskStep({ institution, outcome, onAsk, onBack }: Props) {
  if (outcome === "granted") {
    return (
      <section class="granted" data-state="granted" aria-live="polite">
        <div>
          <h1>{i18n.t("welcome.doneTitle")}</h1>
          <p class="lead">{i18n.t("welcome.doneText", [institution.shortName])}</p>
        </div>
        <div class="stack">
          <a class="button" data-action="go" href={institution.entry}>
            {i18n.t("welcome.go")}
          </a>
          <button type="button" class="plain-button" data-action="back" onClick={onBack}>
            {i18n.t("welcome.back")}
          </button>
        </div>
      </section>
    );
  }
  const refused = outcome === "refused";
  return (
    <section class="asking" data-state={outcome} aria-live="polite">
      <h1>{refused ? i18n.t("welcome.refusedTitle") : institution.name}</h1>
      {refused && <p class="lead">{i18n.t("welcome.refusedText")}</p>}
      <AskedHosts hosts={hostsOf(institution)} />
      <div class="stack">
        <button type="button" class="button" data-action="grant" onClick={onAsk}>
          {i18n.t(refused ? "welcome.askAgain" : "welcome.continue")}
        </button>
        <button type="button" class="plain-button" data-action="back" onClick={onBack}>
          {i18n.t("welcome.back")}
        </button>
      </div>
    </section>
  );
}
