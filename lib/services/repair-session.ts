import { expiryOf, removalOf, restorationOf } from "@/lib/cookies/address";
import { absentFrom, unchangedIn } from "@/lib/cookies/compare-jars";
import type { StoredCookie } from "@/lib/cookies/cookie";
import { type CookieChain, planRepair } from "@/lib/cookies/plan-repair";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import type { RepairOutcome } from "@/lib/messages/views";
import { wakeIn } from "@/lib/platform/alarms";
import { removeCookie, setCookie, storeOfTab } from "@/lib/platform/cookie-jar";
import { goTo, isPrivateTab } from "@/lib/platform/tabs";
import { chainOf, readChainJar } from "./login-chain";
import {
  isUndoable,
  oneAtATime,
  type RepairJournal,
  recallRepair,
  undoableForMinutes,
  writeRepair,
} from "./repair-journal";

/** The alarm that wakes the background while a repair is under way, and when it can't be undone any more. */
export const repairWake = "repair";

const passes = 2;

type Click = {
  tabId: number;
  clickId: string;
  entry: string;
  /** False where the entry stands for a page that no address told. */
  isEntryKnown: boolean;
  institution: ChosenInstitution;
  /** Hosts of the brokers in the chain. */
  brokers: readonly string[];
  now: number;
};

/**
 * Removes what the journal names, and nothing else: a namesake that went along all the same is put back. Every removal
 * is checked by reading the jar again. Returns what resisted.
 */
async function clear({ before, kept, storeId }: RepairJournal, chain: CookieChain): Promise<StoredCookie[]> {
  for (let pass = 0; ; pass += 1) {
    const jar = await readChainJar(chain, storeId);
    for (const cookie of absentFrom(kept, jar)) await setCookie(restorationOf(cookie));
    const left = unchangedIn(before, jar);
    if (left.length === 0 || pass === passes) return left;
    for (const cookie of left) await dropCookie(cookie, pass);
  }
}

/** The exact way first, the browser's wider one for what it left. */
async function dropCookie(cookie: StoredCookie, pass: number): Promise<void> {
  if (pass === 0) await setCookie(expiryOf(cookie));
  else await removeCookie(removalOf(cookie));
}

/** Goes on with a repair from the phase that its journal names until it is done. */
export async function continueRepair(journal: RepairJournal, institution: ChosenInstitution): Promise<RepairJournal> {
  let current = journal;
  if (current.phase === "clearing") {
    const resisted = await clear(current, chainOf(institution, current.brokers));
    current = { ...current, phase: "reopening", resisted: resisted.map(({ name }) => name) };
    await writeRepair(current);
  }
  if (current.phase === "reopening") {
    await goTo(current.tabId, current.entry);
    current = { ...current, phase: "done" };
    await writeRepair(current);
    await wakeIn(repairWake, undoableForMinutes);
  }
  return current;
}

/**
 * Clears the stale cookies of a tab's login, checks that they are gone and opens the entry again. The same click asked
 * twice is one repair: the second goes on where the first one died.
 */
export async function repairSession(click: Click): Promise<RepairOutcome> {
  const { tabId, clickId, entry, isEntryKnown, institution, brokers, now } = click;
  const storeId = await storeOfTab(tabId);
  return oneAtATime(storeId, async () => {
    const held = await recallRepair(storeId);
    const journal = held?.clickId === clickId ? held : await beginRepair(held);
    const { resisted } = await continueRepair(journal, institution);
    return { done: resisted.length === 0, resisted };
  });

  async function beginRepair(last: RepairJournal | null): Promise<RepairJournal> {
    const chain = chainOf(institution, brokers);
    const jar = await readChainJar(chain, storeId);
    const plan = planRepair(jar, chain);
    const before = plan.clear.map(({ cookie }) => cookie);
    const namesToClear = new Set(before.map(({ name }) => name));
    if (plan.clear.length === 0 && last?.institutionId === institution.id && isUndoable(last, now)) {
      // There is nothing to clear, and still what the last repair cleared to put back.
      const again: RepairJournal = {
        ...last,
        clickId,
        phase: "reopening",
        tabId,
        entry,
        isEntryKnown,
        resisted: [],
        cameInAt: null,
      };
      await writeRepair(again);
      return again;
    }
    const journal: RepairJournal = {
      clickId,
      phase: "clearing",
      institutionId: institution.id,
      brokers: [...brokers],
      tabId,
      storeId,
      isPrivate: await isPrivateTab(tabId),
      entry,
      isEntryKnown,
      startedAt: now,
      cameInAt: null,
      undoneAt: null,
      before,
      // All that a removal could take along: the namesakes, whosever they are.
      kept: jar.filter((cookie) => namesToClear.has(cookie.name) && !before.includes(cookie)),
      counts: { cleared: plan.clear.length, kept: plan.keep.length },
      resisted: [],
    };
    await writeRepair(journal);
    await wakeIn(repairWake, 0.5);
    return journal;
  }
}
