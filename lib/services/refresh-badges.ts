import { refreshBadge } from "./refresh-badge";
import { recallTabs } from "./tab-memory";

/** Says the sign of every tab anew, in the words of this moment. */
export async function refreshBadges(): Promise<void> {
  for (const [tabId] of await recallTabs()) await refreshBadge(tabId);
}
