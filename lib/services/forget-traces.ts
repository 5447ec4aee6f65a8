import { forgetAccount } from "./account-memory";
import { forgetLogOf } from "./attempt-log";
import { forgetEstimates } from "./clock-history";
import { forgetClock } from "./clock-memory";
import { forgetSentForm } from "./follow-account";
import { forgetProvision } from "./institution-provision";
import { forgetViewsOf } from "./kept-views";
import { forgetLatencies } from "./latency-memory";
import { forgetLinks } from "./learnt-links";
import { forgetRemarks } from "./page-remarks";
import { forgetPrivateResult } from "./private-result";
import { forgetReach } from "./reach-memory";
import { refreshBadge } from "./refresh-badge";
import { forgetRepair, oneAtATime, recallRepairs } from "./repair-journal";
import { forgetRetriesOf } from "./retry-journal";
import { forgetSupport } from "./support-memory";
import { forgetTab, recallTabs } from "./tab-memory";
import { forgetTries } from "./tries-memory";
import { forgetWatch } from "./watch-memory";

/**
 * Forgets what was seen of an institution that was removed: its tabs, their signs on the toolbar, its repairs and
 * retries, its time, its links, how fast it answers, that somebody waits for it, and what the log says of it.
 */
export async function forgetTraces(institutionId: string): Promise<void> {
  for (const [tabId, memory] of await recallTabs()) {
    if (memory.institutionId !== institutionId && memory.inspection?.institution?.id !== institutionId) continue;
    await Promise.all([forgetTab(tabId), forgetSentForm(tabId), forgetRemarks(tabId), forgetPrivateResult(tabId)]);
    await refreshBadge(tabId);
  }
  for (const journal of await recallRepairs()) {
    if (journal.institutionId === institutionId) await oneAtATime(journal.storeId, () => forgetRepair(journal));
  }
  await forgetRetriesOf(institutionId);
  await forgetSupport(institutionId);
  await forgetClock(institutionId);
  await forgetEstimates(institutionId);
  await forgetLinks(institutionId);
  await forgetReach(institutionId);
  await forgetLatencies(institutionId);
  await forgetWatch(institutionId);
  await forgetLogOf(institutionId);
  await forgetTries(institutionId);
  await forgetAccount(institutionId);
  await forgetProvision(institutionId);
  // Last: what was being looked at as it was removed has been kept by then.
  await forgetViewsOf(institutionId);
}
