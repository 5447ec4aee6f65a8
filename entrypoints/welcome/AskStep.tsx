import { useEffect, useRef } from "preact/hooks";
import { i18n } from "#i18n";
import { type AskedHost, AskedHosts } from "@/components/AskedHosts";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import type { Found } from "@/lib/services/open-catalogue";

type Props = { found: Found; institution: ChosenInstitution; refused: boolean; onAsk: () => void; onBack: () => void };

function hostsOf({ ssoHosts, serviceHosts, cookieDomain }: ChosenInstitution, found: Found): AskedHost[] {
  const asked = (why: AskedHost["why"]) => (host: string) => ({
    host,
    why,
    toCheck: found.hostsToCheck.includes(host),
    isShared: found.sharedHosts.includes(host),
  });
  return [
    ...ssoHosts.map(asked("sso")),
    ...serviceHosts.map(asked("service")),
    ...(cookieDomain === null ? [] : [cookieDomain].map(asked("domain"))),
  ];
}

/** One question of the browser, announced before it opens; a refusal is a state with a way on, not a dead end. */
export function AskStep({ found, institution, refused, onAsk, onBack }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  // The field that was typed in is gone: the keyboard goes on where the student does.
  useEffect(() => button.current?.focus(), []);
  return (
    <section class="asking" data-state={refused ? "refused" : "asking"} aria-live="polite">
      <div>
        <h1>{refused ? i18n.t("welcome.refusedTitle") : institution.name}</h1>
        {refused && <p class="lead">{i18n.t("welcome.refusedText")}</p>}
      </div>
      <AskedHosts id="asked" hosts={hostsOf(institution, found)} />
      <div class="stack">
        <button ref={button} type="button" class="button" data-action="grant" aria-describedby="asked" onClick={onAsk}>
          {i18n.t(refused ? "welcome.askAgain" : "welcome.continue")}
        </button>
        <button type="button" class="plain-button" data-action="back" onClick={onBack}>
          {i18n.t("welcome.back")}
        </button>
      </div>
    </section>
  );
}
