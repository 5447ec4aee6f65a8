import { mayFill } from "@/lib/fill/may-fill";
import { writeCode } from "@/lib/fill/write-code";
import type { FillAnswer } from "@/lib/messages/fill-outcome";
import type { Account } from "@/lib/otp/account";
import { codeToOffer } from "@/lib/otp/code-to-offer";
import { runInTab } from "@/lib/platform/run-in-tab";
import { addressOfTab } from "@/lib/platform/tabs";
import { type FillRecord, judged, refusalsIn, reviseFill, saysRefused } from "./fill-memory";
import { pageAskingCode } from "./page-asking-code";
import type { TabMemory } from "./tab-memory";

export type FillOrder = {
  tabId: number;
  /** Null for the first account that is bound to the tab's host. */
  accountId: string | null;
  /** Sends the form too, once for as long as the page lives. */
  submit: boolean;
};

/** What filling needs of the vault and of the clock. */
export type FillSources = {
  /** Null while the vault is locked. */
  readAccounts: () => Promise<readonly Account[] | null>;
  /** The next code of a counter, which has moved on, on the disk; null where the vault is locked. */
  spendCounter: (accountId: string) => Promise<string | null>;
  /** The time by which this account's server judges, in milliseconds since the epoch. */
  timeFor: (account: Account) => Promise<number>;
};

/** As many codes in a row were refused: another one would be too, and may lock the account. */
const refusalsBeforeDoubt = 2;

/**
 * Writes an account's code in the tab, if the tab is now where the account is bound to and its page asks for a code.
 * Run in the background. The page is asked once more where it is at the moment of writing.
 */
export async function fillCode(order: FillOrder, sources: FillSources): Promise<FillAnswer> {
  const accounts = await sources.readAccounts();
  if (accounts === null) return { kind: "locked" };
  const address = await addressOfTab(order.tabId);
  if (address === null) return { kind: "page-gone" };
  const choice = accountFor(order.accountId, accounts, address);
  if ("answer" in choice) return choice.answer;
  const { account } = choice;
  const asking = await pageAskingCode(order.tabId);
  if (!asking) return { kind: "no-field" };

  const { tab, selectors } = asking;
  const { host } = new URL(address);
  const reserved = await reserve({ account, host, tab, tabId: order.tabId, now: await sources.timeFor(account) });
  if ("kind" in reserved) return reserved;
  const code = account.kind === "hotp" ? await sources.spendCounter(account.id) : reserved.code;
  const outcome = code && (await runInTab(order.tabId, writeCode, { host, selectors, code, submit: order.submit }));
  if (outcome === "written" || outcome === "submitted") return { kind: "written", submitted: outcome === "submitted" };
  // What a page that went away did with the code is not known: it counts as given.
  if (code !== null && outcome === null) return { kind: "page-gone" };
  await reviseFill(account.id, host, () => reserved.before);
  if (!outcome) return { kind: "locked" };
  if (outcome !== "wrong-place") return { kind: outcome };
  return { kind: "refused", reason: outcome, host, lookedLike: null, expected: account.hosts };
}

type Choice = { account: Account } | { answer: FillAnswer };

function accountFor(id: string | null, accounts: readonly Account[], address: string): Choice {
  const answers = accounts
    .filter((account) => id === null || account.id === id)
    .map((account) => ({ account, answer: mayFill(account, address) }));
  const bound = answers.find(({ answer }) => answer.ok);
  if (bound) return { account: bound.account };
  for (const { account, answer } of answers) {
    if (answer.ok || (id === null && answer.lookedLike === null)) continue;
    const { reason, host, lookedLike } = answer;
    return { answer: { kind: "refused", reason, host, lookedLike, expected: account.hosts } };
  }
  return { answer: { kind: "no-account", host: URL.parse(address)?.host ?? "" } };
}

type Reserved = { code: string; before: FillRecord | null };
type Wish = { account: Account; host: string; tab: TabMemory; tabId: number; now: number };

/** Notes the code as given before it is: a background that dies meanwhile gives it no second time. */
async function reserve({ account, host, tab, tabId, now }: Wish): Promise<Reserved | FillAnswer> {
  let answer: Reserved | FillAnswer = { kind: "clock-suspected" };
  await reviseFill(account.id, host, (held) => {
    const before = held && held.tabId === tabId ? judged(held, tab) : held;
    const refusals = refusalsIn(before, tab, now);
    if (refusals >= refusalsBeforeDoubt) return before;
    const { code, waitMs, step } = codeToOffer(account, now, before?.step ?? null);
    if (waitMs > 0) {
      const isEnding = codeToOffer(account, now, null).waitMs > 0;
      answer = { kind: "wait", why: isEnding ? "about-to-change" : "just-used", waitMs };
      return before;
    }
    answer = { code, before };
    const wasRefused = saysRefused(tab);
    return { step, tabId, filledAt: now, movedAt: tab.movedAt, wasRefused, isPending: true, refusals };
  });
  return answer;
}
