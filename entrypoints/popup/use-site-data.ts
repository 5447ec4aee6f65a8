import { useState } from "preact/hooks";
import { ask } from "@/lib/messages/ask";
import type { SiteDataView } from "@/lib/messages/views";

/** The stronger repair of a tab's login: closed, or open on what it would delete. */
export function useSiteData(tabId: number | null, onCleared: () => Promise<void>) {
  const [data, setData] = useState<SiteDataView | "asked" | "closed" | null>("closed");
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const open = async () => {
    if (tabId === null) return;
    setFailed(false);
    setData("asked");
    const answer = await ask("site-data.view", { tabId });
    setData(answer.ok ? answer.value : null);
  };
  const clear = async () => {
    if (tabId === null) return;
    setBusy(true);
    const answer = await ask("site-data.clear", { tabId });
    setBusy(false);
    const isCleared = answer.ok && answer.value;
    setFailed(!isCleared);
    if (!isCleared) return;
    setData("closed");
    await onCleared();
  };
  return { data, busy, failed, open: () => void open(), clear: () => void clear(), close: () => setData("closed") };
}
