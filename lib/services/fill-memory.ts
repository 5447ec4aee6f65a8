import { recallAll, revise } from "@/lib/platform/session-memory";
import type { TabMemory } from "./tab-memory";
import { recallTab } from "./tab-memory";

/** What is remembered of the last code that one account gave to one host. It holds no code. */
export type FillRecord = {
  /** RFC 6238 §4.2: T, of which the code was made; null for a counter's. */
  step: number | null;
  tabId: number;
  /** When it was written, in milliseconds since the epoch. */
  filledAt: number;
  /** When the tab had come to the page that it was written in. */
  movedAt: number;
  /** Whether that page already showed that a code was refused. */
  wasRefused: boolean;
  /** Nothing was seen of the server's answer yet. */
  isPending: boolean;
  /** Codes in a row that the server refused. */
  refusals: number;
};

/** A refusal says nothing of the clock any more once the student has had the time to set it. */
const refusalsLastMs = 10 * 60_000;

const prefix = "fill.";

export function reviseFill(
  accountId: string,
  host: string,
  change: (held: FillRecord | null) => FillRecord | null | undefined,
): Promise<FillRecord | null> {
  return revise<FillRecord>(`${prefix}${accountId}.${host}`, change);
}

/** Whether the page says that a code was refused. */
export function saysRefused({ reading }: TabMemory): boolean {
  return reading?.notices.some(({ kind }) => kind === "code-refused") === true;
}

/** The record, and what the page that is now in its tab says of the code. */
export function judged(record: FillRecord, tab: TabMemory): FillRecord {
  if (!record.isPending) return record;
  const isRefused = saysRefused(tab);
  if (isRefused && (tab.movedAt > record.movedAt || !record.wasRefused))
    return { ...record, isPending: false, refusals: record.refusals + 1 };
  return record.wasRefused && !isRefused ? { ...record, wasRefused: false } : record;
}

/** How many codes in a row were refused. A code whose page went on without a word was accepted. */
export function refusalsIn(record: FillRecord | null, tab: TabMemory, now: number): number {
  if (record === null || now - record.filledAt > refusalsLastMs) return 0;
  return record.isPending && tab.movedAt > record.movedAt ? 0 : record.refusals;
}

/** Notes a refusal as soon as a page tells of one: many servers begin the login anew after it, and say no more of it. */
export async function noteCodeAnswer(tabId: number): Promise<void> {
  const records = [...(await recallAll<FillRecord>(prefix))].filter(([, held]) => held.tabId === tabId);
  if (records.length === 0) return;
  const tab = await recallTab(tabId);
  for (const [key] of records) await revise<FillRecord>(key, (held) => held && judged(held, tab));
}
