import { runReaderIn } from "@/lib/platform/login-script";
import { tabsAt } from "@/lib/platform/tabs";
import { listChosen, readerPlaces } from "./chosen-institutions";

/** Reads the login pages that were open before their hosts were granted: scripts run by themselves on later loads only. */
export async function readOpenLogins(): Promise<void> {
  for (const { origin, scripts } of (await listChosen()).flatMap(readerPlaces)) {
    for (const tabId of await tabsAt([origin])) await runReaderIn(tabId, scripts);
  }
}
