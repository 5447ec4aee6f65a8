import { useCallback, useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { ActivationList } from "@/components/activation/ActivationList";
import { OutsideNotes } from "@/components/support/OutsideNotes";
import type { ActivationItem, Ticks } from "@/lib/account/activation";
import { ask } from "@/lib/messages/ask";
import type { SupportView } from "@/lib/messages/support-view";
import { helpFromOutside } from "@/lib/services/access-path";
import { onActivationChange, readActivation, tickActivation } from "@/lib/services/activation";

/** The list of a first login: what is open ticks itself, what is done here is one click. */
export function ActivationPart({ view }: { view: SupportView }) {
  const { id } = view.institution;
  const { activation } = view.links;
  const [ticks, setTicks] = useState<Ticks>({});
  const refresh = useCallback(async () => setTicks(await readActivation(id)), [id]);
  useEffect(() => {
    const leaving = new AbortController();
    onActivationChange(() => void refresh(), leaving.signal);
    void ask("activation.open", { institutionId: id }).then(refresh);
    return () => leaving.abort();
  }, [id, refresh]);

  const action = (item: ActivationItem) => {
    if (item === "activated" && activation) {
      return (
        <a class="plain-button" href={activation} target="_blank" rel="noreferrer" data-action="open-activation">
          {i18n.t("activation.activatedOpen")}
        </a>
      );
    }
    if (item === "clean-cookies") {
      const begin = () => void ask("activation.begin", { institutionId: id, clickId: crypto.randomUUID() });
      return (
        <button type="button" class="plain-button" data-action="begin" onClick={begin}>
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
  };
  return (
    <div class="part">
      <div>
        <h1>{i18n.t("activation.title")}</h1>
        <p class="lead">{i18n.t("activation.lead")}</p>
      </div>
      <ActivationList ticks={ticks} onTick={(item, done) => void tickActivation(id, item, done)} action={action} />
      <OutsideNotes help={helpFromOutside(view)} />
    </div>
  );
}
