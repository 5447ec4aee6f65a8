import * as v from "valibot";
import type { AccountDates, ReminderChoice } from "@/lib/account/reminders";
import { type LastingValue, onLastingChange, readLasting, reviseLasting } from "@/lib/platform/lasting-store";

const day = v.nullable(v.pipe(v.string(), v.isoDate()));
const schema = v.pipe(
  v.array(
    v.strictObject({
      institutionId: v.pipe(v.string(), v.maxLength(300)),
      dates: v.strictObject({ expiresOn: day, changedOn: day, enteredOn: day }),
      choice: v.strictObject({
        ofExpiry: v.boolean(),
        ofLapse: v.boolean(),
        snoozedUntil: v.nullable(v.pipe(v.number(), v.integer())),
        told: v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(60)),
      }),
    }),
  ),
  v.maxLength(20),
);

/** Days and choices, one record an institution. No name, no address, no password. */
const stored: LastingValue<typeof schema> = { key: "accounts", schema, fallback: [] };

export type AccountMemory = { institutionId: string; dates: AccountDates; choice: ReminderChoice };

const fresh = (institutionId: string): AccountMemory => ({
  institutionId,
  dates: { expiresOn: null, changedOn: null, enteredOn: null },
  choice: { ofExpiry: false, ofLapse: false, snoozedUntil: null, told: [] },
});

const mostTold = 60;

export function recallAccounts(): Promise<AccountMemory[]> {
  return readLasting(stored);
}

export async function recallAccount(institutionId: string): Promise<AccountMemory> {
  return (await recallAccounts()).find((one) => one.institutionId === institutionId) ?? fresh(institutionId);
}

/** Changes what is remembered of one institution's account. */
export async function reviseAccount(
  institutionId: string,
  change: (held: AccountMemory) => Pick<AccountMemory, "dates" | "choice">,
): Promise<void> {
  await reviseLasting(stored, (all) => {
    const held = all.find((one) => one.institutionId === institutionId) ?? fresh(institutionId);
    const { dates, choice } = change(held);
    const others = all.filter((one) => one.institutionId !== institutionId);
    return [...others, { institutionId, dates, choice: { ...choice, told: choice.told.slice(-mostTold) } }];
  });
}

export async function forgetAccount(institutionId: string): Promise<void> {
  await reviseLasting(stored, (all) => all.filter((one) => one.institutionId !== institutionId));
}

/** Calls back when a date was learnt or a choice made, wherever it was. */
export function onAccountsChange(callback: () => void, signal: AbortSignal): void {
  onLastingChange(stored, callback, signal);
}
