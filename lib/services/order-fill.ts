import { i18n } from "#i18n";
import type { FillAnswer } from "@/lib/messages/fill-outcome";
import { showBadge } from "@/lib/platform/badge";
import { openPopup } from "@/lib/platform/popup";
import { isSwitchedOff } from "./administrators";
import { noteDeed } from "./attempt-log";
import { rememberAnswer } from "./fill-answer";
import { fillSources } from "./fill-sources";
import { fillWhenReady } from "./fill-when-ready";
import { holdSign } from "./held-sign";
import { refreshBadge } from "./refresh-badge";
import { speakChosen } from "./speak-chosen";
import { recallTab } from "./tab-memory";
import { readVaultSettings } from "./vault-settings";

/** Long enough for a glance at the icon, which a hand on the keys comes to late. */
const glanceMs = 3_000;
/** For as long as the next popup tells what happened, too. */
const newsMs = 60_000;

/** Fills the code of the account that is bound to the tab's host: on keys, or from a field's menu. Run in the background. */
export async function orderFill(tabId: number): Promise<void> {
  if (await isSwitchedOff("codes")) return;
  const { submitsAfterFill } = await readVaultSettings();
  const order = { tabId, accountId: null, submit: submitsAfterFill };
  await show(tabId, "…", newsMs);
  const answer = await fillWhenReady(order, fillSources);
  if (answer.kind === "written") {
    await showAtAGlance(tabId, "✓");
    return noteDeed(tabId, "filled");
  }
  await tell(tabId, answer);
}

/** What kept the code back is told in the popup. A browser that opens none by itself shows on the icon that there is news. */
async function tell(tabId: number, answer: FillAnswer): Promise<void> {
  await rememberAnswer(tabId, answer, Date.now());
  await show(tabId, "!", newsMs);
  if (await openPopup()) await showAtAGlance(tabId, "!");
}

async function showAtAGlance(tabId: number, text: string): Promise<void> {
  await show(tabId, text, glanceMs);
  setTimeout(() => void refreshBadge(tabId), glanceMs);
}

async function show(tabId: number, text: string, forMs: number): Promise<void> {
  const { movedAt } = await recallTab(tabId);
  holdSign(tabId, { movedAt, until: Date.now() + forMs });
  await speakChosen();
  return showBadge(tabId, { text, colour: "#23479c", title: i18n.t("extensionName") });
}
