import { useState } from "preact/hooks";
import { ask } from "@/lib/messages/ask";
import type { SiteDataView } from "@/lib/messages/views";

type Shown = {
  data: SiteDataView | "asked" | null;
  phase: "preview" | "clearing" | "failed" | "done";
};

/** The stronger repair of a tab's login: null while it is closed, else what it would delete or did delete. */
export function useSiteData(tabId: number | null, onCleared: () => Promise<void>) {
  const [shown, setShown] = useState<Shown | null>(null);
  const open = async () => {
    if (tabId === null) return;
    setShown({ data: "asked", phase: "preview" });
    const answer = await ask("site-data.view", { tabId });
    setShown({ data: answer.ok ? answer.value : null, phase: "preview" });
  };
  const clear = async () => {
    if (tabId === null || shown === null) return;
    setShown({ ...shown, phase: "clearing" });
    const answer = await ask("site-data.clear", { tabId });
    const isCleared = answer.ok && answer.value;
    setShown({ ...shown, phase: isCleared ? "done" : "failed" });
    if (isCleared) await onCleared();
  };
  return { shown, open: () => void open(), clear: () => void clear(), close: () => setShown(null) };
}
