import { dayAt } from "@/lib/account/calendar-day";
import { type Counted, countedAfter, type PasswordAnswer, passwordAnswer } from "@/lib/account/password-answer";
import { readExpiry } from "@/lib/account/read-expiry";
import { afterRefusal, type Refusal } from "@/lib/account/tries";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { storeOfTab } from "@/lib/platform/cookie-jar";
import { forget, revise } from "@/lib/platform/session-memory";
import { isPrivateTab } from "@/lib/platform/tabs";
import type { NoticeKind, Reading } from "@/lib/sso/reading";
import { reviseAccount } from "./account-memory";
import { listChosen } from "./chosen-institutions";
import { endUndo } from "./end-undo";
import { localZone } from "./local-zone";
import { settleReminders } from "./remind";
import { recallTab, type TabMemory } from "./tab-memory";
import { forgetTries, reviseTries } from "./tries-memory";

/** What is held of a tab's last form until the page answers it: the how manieth it said it sent, and nothing typed. */
type Held = Counted & { filled: boolean | null; sent: number };

const keyOf = (tabId: number): string => `tab-password.${tabId}`;
const untouched: Held = { startedAt: 0, submits: 0, isOpen: false, wasRefused: false, filled: null, sent: 0 };

/** A page sent its form. `filled`: the browser had filled the password in. Counts nothing by itself. */
export async function noteSentForm(tabId: number, filled: boolean | null): Promise<void> {
  await revise<Held>(keyOf(tabId), (held) => {
    const { sent, ...before } = held ?? untouched;
    return { ...before, sent: sent + 1, isOpen: true, filled };
  });
}

export function forgetSentForm(tabId: number): Promise<void> {
  return forget(keyOf(tabId));
}

/** Takes in what a tab has just shown of its student's account: a refusal, a success, a wait, a date. */
export async function followAccount(tabId: number, now: number): Promise<void> {
  const memory = await recallTab(tabId);
  const institution = (await listChosen()).find(({ id }) => id === memory.institutionId);
  if (!institution || !memory.attempt) return;
  const isPrivate = await isPrivateTab(tabId);
  const { reading } = memory;
  const left = noticeIn(reading, "bad-credentials")?.triesLeft ?? null;
  const answer = await takeAnswer(tabId, memory, ({ filled, form }) =>
    reviseTries(institution, { isPrivate, now }, (held) => afterRefusal(held, { at: now, filled, form }, left)),
  );
  const seconds = noticeIn(reading, "throttled")?.seconds ?? noticeIn(reading, "account-locked")?.seconds;
  if ((answer === "throttled" || answer === "locked") && seconds !== undefined) {
    await reviseTries(institution, { isPrivate, now }, (held) => ({ ...held, waitUntil: now + seconds * 1_000 }));
  }
  if (answer === "accepted" || noticeIn(reading, "password-changed")) await forgetTries(institution.id);
  const isIn = answer === "accepted" && (memory.attempt.arrivedAt !== null || reading?.step === "logged-in");
  if (isIn) {
    const { startedAt } = memory.attempt;
    await endUndo({ storeId: await storeOfTab(tabId), institutionId: institution.id, startedAt, now });
  }
  if (!isPrivate) await learnDates(institution, memory, isIn, now);
}

/**
 * The answer to the tab's last form, once. A refusal is noted before its form counts as answered: a background that dies
 * between the two comes back to it, and knows it by its form.
 */
async function takeAnswer(
  tabId: number,
  { attempt, reading }: TabMemory,
  noteRefusal: (refusal: Omit<Refusal, "at">) => Promise<void>,
): Promise<PasswordAnswer | null> {
  let taken: PasswordAnswer | null = null;
  await revise<Held>(keyOf(tabId), async (held) => {
    if (!attempt) return undefined;
    const { filled, sent } = held ?? untouched;
    taken = passwordAnswer(attempt, reading, held);
    const form = `${tabId}.${attempt.startedAt}.${attempt.submits}.${sent}`;
    if (taken === "refused") await noteRefusal({ filled, form });
    return { ...countedAfter(attempt, reading, held, taken), filled: taken === null ? filled : null, sent };
  });
  return taken;
}

async function learnDates(
  { id }: ChosenInstitution,
  { reading }: TabMemory,
  isIn: boolean,
  now: number,
): Promise<void> {
  const zone = localZone();
  const today = dayAt(now, zone);
  const warning = noticeIn(reading, "password-expiring");
  const expiresOn = warning ? (readExpiry(warning, { nowMs: now, zone })?.day ?? null) : null;
  const isChanged = noticeIn(reading, "password-changed") !== undefined;
  if (expiresOn === null && !isChanged && !isIn) return;
  await reviseAccount(id, ({ dates, choice }) => ({
    choice,
    dates: {
      // A new password has another day, which only the page can tell.
      expiresOn: isChanged ? null : (expiresOn ?? dates.expiresOn),
      changedOn: isChanged ? today : dates.changedOn,
      // When somebody logged in is remembered for those alone who want to be reminded of it.
      enteredOn: isIn && choice.ofLapse ? today : dates.enteredOn,
    },
  }));
  await settleReminders(now);
}

function noticeIn(reading: Reading | null, kind: NoticeKind) {
  return reading?.notices.find((notice) => notice.kind === kind);
}
