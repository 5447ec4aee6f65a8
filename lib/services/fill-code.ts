import { mayFill, type RefusedPlace } from "@/lib/fill/may-fill";
import { type WriteOutcome, writeCode } from "@/lib/fill/write-code";
import type { Account } from "@/lib/otp/account";
import { codeToOffer } from "@/lib/otp/code-to-offer";
import { addressOfTab } from "@/lib/platform/tabs";
import { writeInTab } from "@/lib/platform/write-in-tab";
import { type FillRecord, judged, refusalsIn, reviseFill, saysRefused } from "./fill-memory";
import { recallTab, type TabMemory } from "./tab-memory";

export type FillOrder = {
  tabId: number;
  /** Null for the account that is bound to the tab's host. */
  accountId: string | null;
  /** Sends the form too, once for as long as the page lives. */
  submit: boolean;
};

/** What filling needs of the vault and of the clock. */
export type FillSources = {
  /** Null while the vault is locked. */
  readAccounts: () => Promise<Account[] | null>;
  /** Gives whether what the change makes of the accounts was stored. */
  reviseAccounts: (change: (held: Account[]) => Account[]) => Promise<boolean>;
  /** The time by which this account's server judges, in milliseconds since the epoch. */
  timeFor: (account: Account) => Promise<number>;
};

/** What came of an order. Nothing here holds a code. */
export type FillOutcome =
  | { state: "written" }
  /** The code at hand is about to end, or was given to this host already: the next one comes in `waitMs`. */
  | { state: "wait"; waitMs: number }
  /** The account is not bound to where the tab is. */
  | { state: "refused"; reason: RefusedPlace; host: string; lookedLike: string | null }
  | { state: "failed"; reason: FillFailure };

export type FillFailure =
  | "locked"
  | "no-page"
  | "no-account"
  | "several-accounts"
  | "not-a-code-page"
  /** Two codes in a row were refused here: another one would be too. */
  | "clock-suspected"
  /** The counter could not be stored, so that its code would have come again. */
  | "not-stored"
  | "page-gone"
  | Exclude<WriteOutcome, "written">;

const refusalsBeforeDoubt = 2;

/**
 * Writes an account's code in the tab, if the tab is now where the account is bound to and its page asks for a code.
 * Run in the background. The page is asked once more where it is at the moment of writing.
 */
export async function fillCode(order: FillOrder, sources: FillSources): Promise<FillOutcome> {
  const accounts = await sources.readAccounts();
  if (accounts === null) return failed("locked");
  const address = await addressOfTab(order.tabId);
  if (address === null) return failed("no-page");
  const account = accountFor(order.accountId, accounts, address);
  if ("state" in account) return account;
  const tab = await recallTab(order.tabId);
  const selectors = tab.reading?.step === "code" ? tab.reading.fields.code : undefined;
  if (!selectors) return failed("not-a-code-page");

  const { host } = new URL(address);
  const reservation = await reserve({ account, host, tab, tabId: order.tabId, now: await sources.timeFor(account) });
  if ("state" in reservation) return reservation;
  const code = account.kind === "hotp" ? await countOn(account.id, sources) : reservation.code;
  const outcome = code === null ? "not-stored" : await write(order, { host, selectors, code });
  if (outcome === "written") return { state: "written" };
  if (outcome !== "page-gone") await reviseFill(account.id, host, () => reservation.before);
  return failed(outcome);
}

const failed = (reason: FillFailure): FillOutcome => ({ state: "failed", reason });

function accountFor(id: string | null, accounts: readonly Account[], address: string): Account | FillOutcome {
  const asked = id === null ? accounts : accounts.filter((account) => account.id === id);
  const [bound, ...others] = asked.filter((account) => mayFill(account, address).ok);
  if (bound) return others.length > 0 ? failed("several-accounts") : bound;
  const refusals = asked.map((account) => mayFill(account, address)).filter((answer) => !answer.ok);
  const told = id === null ? refusals.find(({ lookedLike }) => lookedLike !== null) : refusals[0];
  if (!told) return failed("no-account");
  const { reason, host, lookedLike } = told;
  return { state: "refused", reason, host, lookedLike };
}

type Reservation = { code: string; before: FillRecord | null };
type Wish = { account: Account; host: string; tab: TabMemory; tabId: number; now: number };

/** Notes the code as given before it is: a background that dies meanwhile gives it no second time. */
async function reserve({ account, host, tab, tabId, now }: Wish): Promise<Reservation | FillOutcome> {
  let answer: Reservation | FillOutcome = failed("clock-suspected");
  await reviseFill(account.id, host, (held) => {
    const before = held && held.tabId === tabId ? judged(held, tab) : held;
    const refusals = refusalsIn(before, tab, now);
    if (refusals >= refusalsBeforeDoubt) return before;
    const { code, waitMs, step } = codeToOffer(account, now, before?.step ?? null);
    if (waitMs > 0) {
      answer = { state: "wait", waitMs };
      return before;
    }
    answer = { code, before };
    const wasRefused = saysRefused(tab);
    return { step, tabId, filledAt: now, movedAt: tab.movedAt, wasRefused, isPending: true, refusals };
  });
  return answer;
}

/** The code of the account's counter, once the counter after it is stored. */
async function countOn(accountId: string, { reviseAccounts }: FillSources): Promise<string | null> {
  let code: string | null = null;
  const isStored = await reviseAccounts((held) =>
    held.map((account) => {
      if (account.id !== accountId || account.kind !== "hotp") return account;
      code = codeToOffer(account, 0, null).code;
      return { ...account, counter: account.counter + 1 };
    }),
  );
  return isStored ? code : null;
}

async function write(
  { tabId, submit }: FillOrder,
  what: { host: string; selectors: readonly string[]; code: string },
): Promise<WriteOutcome | "page-gone"> {
  return (await writeInTab(tabId, writeCode, { ...what, submit })) ?? "page-gone";
}
