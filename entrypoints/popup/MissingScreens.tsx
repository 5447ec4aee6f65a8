import { useState } from "preact/hooks";
import { MissingScreen } from "@/components/MissingScreen";
import { ask } from "@/lib/messages/ask";
import type { TabView } from "@/lib/messages/views";
import { openOwnPage } from "@/lib/services/open-page";
import { requestMissing } from "@/lib/services/request-missing";

type Props = {
  view: Exclude<TabView, { state: "verdict" }>;
  tabId: number;
  onOpenEntry: (institutionId: string) => void;
  onChange: () => Promise<void>;
};

/** What is missing before a login can be judged, and what its buttons do. */
export function MissingScreens({ view, tabId, onOpenEntry, onChange }: Props) {
  const [refused, setRefused] = useState(false);
  const grant = async (origins: readonly string[]) => {
    setRefused(!(await requestMissing(origins)));
    await onChange();
  };
  // A prompt closes the popup: the background then hears of the grant by itself.
  const add = async (origins: readonly string[]) => {
    if (await requestMissing(origins)) await ask("institution.add", { tabId });
    await onChange();
  };
  return (
    <MissingScreen
      view={view}
      refused={refused}
      onChoose={() => void openOwnPage("/welcome.html").then(() => window.close())}
      onInspect={() => void ask("tab.inspect", { tabId }).then(onChange)}
      onGrant={(origins) => void grant(origins)}
      onAdd={(origins) => void add(origins)}
      onOpenEntry={onOpenEntry}
      onOpenSettings={() => void openOwnPage("/options.html").then(() => window.close())}
    />
  );
}
