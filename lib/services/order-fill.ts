import { i18n } from "#i18n";
import type { FillAnswer } from "@/lib/messages/fill-outcome";
import { showBadge } from "@/lib/platform/badge";
import { openPopup } from "@/lib/platform/popup";
import { isSwitchedOff } from "./administrators";
import { noteDeed } from "./attempt-log";
import { rememberAnswer } from "./fill-answer";
import { fillSources } from "./fill-sources";
import { fillWhenReady } from "./fill-when-ready";
import { speakChosen } from "./speak-chosen";
import { readVaultSettings } from "./vault-settings";

/** Fills the code of the account that is bound to the tab's host: on keys, or from a field's menu. Run in the background. */
export async function orderFill(tabId: number): Promise<void> {
  if (await isSwitchedOff("codes")) return;
  const { submitsAfterFill } = await readVaultSettings();
  const order = { tabId, accountId: null, submit: submitsAfterFill };
  await show(tabId, "…");
  const answer = await fillWhenReady(order, fillSources);
  if (answer.kind === "written") {
    await show(tabId, "✓");
    return noteDeed(tabId, "filled");
  }
  await tell(tabId, answer);
}

/** What kept the code back is told in the popup. A browser that opens none by itself shows on the icon that there is news. */
async function tell(tabId: number, answer: FillAnswer): Promise<void> {
  await rememberAnswer(tabId, answer, Date.now());
  await show(tabId, "!");
  await openPopup();
}

async function show(tabId: number, text: string): Promise<void> {
  await speakChosen();
  return showBadge(tabId, { text, colour: "#23479c", title: i18n.t("extensionName") });
}
