import { i18n } from "#i18n";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { onWake, wakeIn } from "@/lib/platform/alarms";
import { onNoticeClicked, showNotice } from "@/lib/platform/notices";
import { openTab } from "@/lib/platform/tabs";
import { beginWatch, type Watch } from "@/lib/reachability/watch";
import { listChosen } from "./chosen-institutions";
import { hostInQuestion } from "./known-reach";
import { probeHost } from "./probe-host";
import { noteSeen } from "./reach-memory";
import { speakChosen } from "./speak-chosen";
import { recallTab } from "./tab-memory";
import { forgetWatch, keepWatch, listWatches, takeDue } from "./watch-memory";
import { whoseTabIs } from "./whose-tab-is";

const watchWake = "watch-server";
const noticePrefix = "back.";

/** Begins to look from time to time whether what keeps the student of this tab out is over. */
export async function startWatch(tabId: number, nowMs: number): Promise<void> {
  const memory = await recallTab(tabId);
  const institution = await whoseTabIs(tabId, memory);
  if (!institution) return;
  await keepWatch(beginWatch(institution.id, hostInQuestion(memory.attempt, institution), nowMs, Math.random()));
  await wakeForNext(nowMs);
}

export async function stopWatch(tabId: number): Promise<void> {
  const institution = await whoseTabIs(tabId, await recallTab(tabId));
  if (institution) await forgetWatch(institution.id);
}

/** Run in the first turn of the background. What it returns must be called again when permissions were given. */
export function hearWatches(): () => void {
  onWake(watchWake, () => void lookNow(Date.now()));
  return onNoticeClicked((id) => void openEntryOf(id.slice(noticePrefix.length)));
}

/** Alarms may be lost with the browser, and come late after a computer's sleep: called whenever the background starts. */
export async function resumeWatches(nowMs: number): Promise<void> {
  const watches = await listWatches();
  if (watches.some(({ nextAt }) => nextAt <= nowMs)) await lookNow(nowMs);
  else await wakeForNext(nowMs);
}

async function lookNow(nowMs: number): Promise<void> {
  const due = await takeDue(nowMs);
  await wakeForNext(nowMs);
  await Promise.all(due.map(look));
}

async function look({ institutionId, host }: Watch): Promise<void> {
  const institution = (await listChosen()).find(({ id }) => id === institutionId);
  if (!institution) return forgetWatch(institutionId);
  const seen = await probeHost(host, institution);
  if (!seen) return;
  await noteSeen(institutionId, seen);
  if (seen.end !== "answered" || seen.isMaintenance) return;
  await forgetWatch(institutionId);
  await tellBack(institution);
}

async function tellBack({ id, shortName }: ChosenInstitution): Promise<void> {
  await speakChosen();
  return showNotice(noticePrefix + id, i18n.t("reach.backTitle"), i18n.t("reach.backText", [shortName]));
}

async function wakeForNext(nowMs: number): Promise<void> {
  const times = (await listWatches()).map(({ nextAt }) => nextAt);
  if (times.length > 0) await wakeIn(watchWake, Math.max(0.5, (Math.min(...times) - nowMs) / 60_000));
}

async function openEntryOf(institutionId: string): Promise<void> {
  const entry = (await listChosen()).find(({ id }) => id === institutionId)?.entry;
  if (entry) await openTab(entry);
}
