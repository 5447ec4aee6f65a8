import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { ask } from "@/lib/messages/ask";
import type { SupportView } from "@/lib/messages/support-view";
import { onInstitutionsChange } from "@/lib/services/watch-institutions";

/**
 * The trouble of a tab as it was when this page was opened about it, and what the institution's pages say since. The
 * student goes on in that tab while they write. Null until known; `none` where no institution was chosen.
 */
export function useSupportView(tabId: number | null): SupportView | "none" | null {
  const [view, setView] = useState<SupportView | "none" | null>(null);
  const about = useRef<{ tabId: number | null; view: SupportView } | null>(null);
  const refresh = useCallback(async () => {
    const answer = await ask("support.view", { tabId });
    if (!answer.ok) return;
    const now = answer.value;
    const first = about.current?.tabId === tabId ? about.current.view : null;
    if (!now) return setView("none");
    const kept = first?.institution.id === now.institution.id ? first : now;
    about.current = { tabId, view: kept };
    const links = {
      reset: now.links.reset ?? kept.links.reset,
      activation: now.links.activation ?? kept.links.activation,
      help: now.links.help ?? kept.links.help,
    };
    setView({ ...kept, links, notices: [...new Set([...kept.notices, ...now.notices])] });
  }, [tabId]);
  useEffect(() => {
    const leaving = new AbortController();
    void refresh();
    addEventListener("focus", () => void refresh(), { signal: leaving.signal });
    document.addEventListener("visibilitychange", () => void refresh(), { signal: leaving.signal });
    onInstitutionsChange(() => void refresh(), leaving.signal);
    return () => leaving.abort();
  }, [refresh]);
  return view;
}
