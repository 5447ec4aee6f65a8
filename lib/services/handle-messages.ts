import type { Handlers } from "@/lib/messages/serve";
import type { RepairOutcome } from "@/lib/messages/views";
import { storeOfTab } from "@/lib/platform/cookie-jar";
import { announceChange } from "@/lib/platform/messaging";
import { goTo } from "@/lib/platform/tabs";
import { forgetAccount } from "./account-memory";
import { noteDeed } from "./attempt-log";
import { beginActivation } from "./begin-activation";
import { checkClock } from "./check-clock";
import { checkReach } from "./check-reach";
import { chooseInstitution, listChosen, listInstitutionStates, removeInstitution } from "./chosen-institutions";
import { entryOfTab } from "./entry-of-tab";
import { fillCode } from "./fill-code";
import { fillSources } from "./fill-sources";
import { noteSentForm } from "./follow-account";
import { forgetTraces } from "./forget-traces";
import { guideReset } from "./guide-reset";
import { hearPage } from "./hear-page";
import { inspectPage } from "./inspect-page";
import { judgeTab } from "./judge-tab";
import { keepView } from "./kept-views";
import { chooseReminders, listReminders, snoozeReminders } from "./manage-reminders";
import { openActivation } from "./note-activation";
import { noteResetVerdict } from "./page-remarks";
import { readOpenLogins } from "./read-open-logins";
import { refreshBadge } from "./refresh-badge";
import { recallRepair } from "./repair-journal";
import { repairSession } from "./repair-session";
import { forgetRetry } from "./retry-journal";
import { answerRetry, endRetry, startRetry } from "./retry-private";
import { settleFillMenu } from "./settle-fill-menu";
import { clearSiteDataOf, viewSiteData } from "./site-data";
import { recallTab, reviseTab } from "./tab-memory";
import { undoRepair } from "./undo-repair";
import { readVaultSettings } from "./vault-settings";
import { viewClock } from "./view-clock";
import { viewReach } from "./view-reach";
import { viewSupport } from "./view-support";
import { viewTab } from "./view-tab";
import { startWatch, stopWatch } from "./watch-server";
import { whereTabIs } from "./where-tab-is";

const nothingDone: RepairOutcome = { done: false, resisted: [] };

/** What the background does for each message of the protocol. */
export const handlers: Handlers = {
  "page.read": (request, sender) => hearPage(request, sender),
  "password.sent": async ({ filled }, { tabId }) => {
    await noteSentForm(tabId, filled);
    return null;
  },
  "reset.guide": (_request, { tabId, address }) => guideReset(tabId, address),
  "reset.judged": async ({ verdict }, { tabId }) => {
    await noteResetVerdict(tabId, verdict);
    await Promise.all([refreshBadge(tabId), announceChange(tabId)]);
    return null;
  },
  "reminder.list": () => listReminders(Date.now()),
  "reminder.choose": async (choice) => {
    await chooseReminders(choice, Date.now());
    return null;
  },
  "reminder.snooze": async ({ institutionId, days }) => {
    await snoozeReminders(institutionId, days, Date.now());
    return null;
  },
  "reminder.forget": async ({ institutionId }) => {
    await forgetAccount(institutionId);
    return null;
  },
  "tab.view": async ({ tabId }) => {
    const view = await viewTab(tabId, Date.now());
    void keepView(tabId, view);
    return view;
  },
  "tab.inspect": async ({ tabId }) => {
    await inspectPage(tabId);
    return null;
  },
  "tab.open-entry": async ({ tabId, institutionId }) => {
    const memory = await recallTab(tabId);
    const here = (await whereTabIs(tabId, memory))?.institution;
    const institution = (await listChosen()).find(({ id }) => id === institutionId) ?? here;
    const entry = here?.id === institution?.id ? memory.attempt?.entry : undefined;
    const address = entry ?? institution?.entry;
    if (address) await goTo(tabId, address);
    return null;
  },
  "session.repair": async ({ tabId, clickId }) => {
    const memory = await recallTab(tabId);
    const here = await whereTabIs(tabId, memory);
    if (!here) return nothingDone;
    const { institution, brokers } = here;
    const from = entryOfTab(memory, institution);
    const before = await judgeTab(tabId);
    // What was sent twice until now tells nothing of the jar that the repair leaves.
    await reviseTab(tabId, (held) => ({ ...held, attempt: held.attempt && { ...held.attempt, sentTwice: [] } }));
    const outcome = await repairSession({ tabId, clickId, ...from, institution, brokers, now: Date.now() });
    await noteDeed(tabId, "repaired", before);
    await forgetRetry(tabId);
    await announceChange(tabId);
    return outcome;
  },
  "session.undo": async ({ tabId }) => {
    const storeId = await storeOfTab(tabId);
    const journal = await recallRepair(storeId);
    const institution = (await listChosen()).find(({ id }) => id === journal?.institutionId);
    if (!institution) return nothingDone;
    const outcome = await undoRepair(storeId, institution, Date.now());
    await noteDeed(tabId, "undone");
    await announceChange(tabId);
    return outcome;
  },
  "code.fill": async ({ tabId, accountId }) => {
    const { submitsAfterFill } = await readVaultSettings();
    const answer = await fillCode({ tabId, accountId, submit: submitsAfterFill }, fillSources);
    if (answer.kind === "written") await noteDeed(tabId, "filled");
    return answer;
  },
  "site-data.view": ({ tabId }) => viewSiteData(tabId),
  "site-data.clear": async ({ tabId }) => {
    const before = await judgeTab(tabId);
    const isCleared = await clearSiteDataOf(tabId);
    await noteDeed(tabId, "cleaned", before);
    return isCleared;
  },
  "retry.start": async ({ tabId }) => {
    await noteDeed(tabId, "retried");
    await startRetry(tabId, Date.now());
    return null;
  },
  "retry.answer": async ({ tabId, worked }) => {
    await answerRetry(tabId, worked, Date.now());
    return null;
  },
  "retry.end": async ({ tabId }) => {
    await endRetry(tabId);
    return null;
  },
  "clock.view": ({ institutionId }) => viewClock(institutionId),
  "clock.check": async ({ institutionId }) => {
    const outcome = await checkClock(institutionId);
    return { outcome, clock: await viewClock(institutionId) };
  },
  "reach.check": async ({ tabId }) => {
    await checkReach(tabId, Date.now());
    return viewReach(tabId, Date.now());
  },
  "watch.start": async ({ tabId }) => {
    await startWatch(tabId, Date.now());
    await announceChange(tabId);
    return null;
  },
  "watch.stop": async ({ tabId }) => {
    await stopWatch(tabId);
    await announceChange(tabId);
    return null;
  },
  "support.view": ({ tabId }) => viewSupport(tabId, Date.now()),
  "activation.open": async ({ institutionId }) => {
    await openActivation(institutionId, Date.now());
    return null;
  },
  "activation.begin": async ({ institutionId, clickId }) => {
    await beginActivation(institutionId, clickId, Date.now());
    return null;
  },
  "institution.list": () => listInstitutionStates(),
  "institution.choose": async ({ institution }) => {
    await chooseInstitution(institution);
    await readOpenLogins();
    await settleFillMenu();
    return null;
  },
  "institution.add": async ({ tabId }) => {
    const { inspection } = await recallTab(tabId);
    if (!inspection?.institution) return null;
    await chooseInstitution(inspection.institution);
    await readOpenLogins();
    await settleFillMenu();
    return null;
  },
  "institution.remove": async ({ id }) => {
    await removeInstitution(id);
    await forgetTraces(id);
    return null;
  },
};
