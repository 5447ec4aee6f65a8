import { useCallback, useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { ActivationList } from "@/components/activation/ActivationList";
import { PageHeading } from "@/components/PageHeading";
import { OutsideNotes } from "@/components/support/OutsideNotes";
import type { Ticks } from "@/lib/account/activation";
import { ask } from "@/lib/messages/ask";
import type { SupportView } from "@/lib/messages/support-view";
import { helpFromOutside } from "@/lib/services/access-path";
import { onActivationChange, readActivation, tickActivation } from "@/lib/services/activation";

/** The list of a first login: what is open ticks itself, what is done here is one click. */
export function ActivationPart({ view }: { view: SupportView }) {
  const { id } = view.institution;
  const [ticks, setTicks] = useState<Ticks>({});
  const refresh = useCallback(async () => setTicks(await readActivation(id)), [id]);
  useEffect(() => {
    const leaving = new AbortController();
    onActivationChange(() => void refresh(), leaving.signal);
    void ask("activation.open", { institutionId: id }).then(refresh);
    return () => leaving.abort();
  }, [id, refresh]);

  const begin = () => void ask("activation.begin", { institutionId: id, clickId: crypto.randomUUID() });
  return (
    <div class="part">
      <PageHeading title={i18n.t("activation.title")} lead={i18n.t("activation.lead")} />
      <ActivationList
        ticks={ticks}
        activationPage={view.links.activation}
        onTick={(item, done) => void tickActivation(id, item, done)}
        onBegin={begin}
      />
      <OutsideNotes help={helpFromOutside(view)} />
    </div>
  );
}
