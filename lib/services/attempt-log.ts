import * as v from "valibot";
import { type Deed, deeds, joinLog, type LogEntry, mostEntries, placeInLog } from "@/lib/diagnosis/attempt-log";
import { type FindingKind, findingKinds } from "@/lib/diagnosis/finding";
import { urgencyOf } from "@/lib/diagnosis/urgency";
import type { LogLine } from "@/lib/messages/views";
import { type LastingValue, onLastingChange, readLasting, reviseLasting } from "@/lib/platform/lasting-store";
import { isPrivateTab } from "@/lib/platform/tabs";
import { type Judged, judgeTab } from "./judge-tab";

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const schema = v.pipe(
  v.array(
    v.strictObject({
      at: v.pipe(v.number(), v.finite()),
      institutionId: text(300),
      host: text(253),
      path: text(120),
      verdict: v.picklist(findingKinds),
      did: v.picklist(deeds),
    }),
  ),
  v.maxLength(mostEntries),
);

const stored: LastingValue<typeof schema> = { key: "attempt-log", schema, fallback: [] };

/** The last attempts, the newest last. */
export function readLog(): Promise<LogEntry[]> {
  return readLasting(stored);
}

/** The log as a screen shows it, the newest first. */
export async function viewLog(): Promise<LogLine[]> {
  return (await readLog()).toReversed().map((entry) => ({ ...entry, urgency: urgencyOf[entry.verdict] }));
}

/** Calls back whenever the log changes, until the signal aborts. */
export function onLogChange(callback: () => void, signal: AbortSignal): void {
  onLastingChange(stored, callback, signal);
}

/** Empties the log and hands back what was in it, for whoever wants it back. */
export async function clearLog(): Promise<LogEntry[]> {
  let cleared: LogEntry[] = [];
  await reviseLasting(stored, (held) => {
    cleared = held;
    return [];
  });
  return cleared;
}

/** Puts back what was cleared, before what came since; an attempt that went on meanwhile is joined to what it was. */
export async function restoreLog(cleared: readonly LogEntry[]): Promise<void> {
  await reviseLasting(stored, (held) => held.reduce(joinLog, [...cleared]));
}

export async function forgetLogOf(institutionId: string): Promise<void> {
  await reviseLasting(stored, (held) => held.filter((entry) => entry.institutionId !== institutionId));
}

/** Notes what was just judged of a tab. What happens in a private window is noted nowhere. */
export async function noteSeen(tabId: number, judged: Judged | null): Promise<void> {
  if (judged && judged.verdict.kind !== "nothing-seen") await note(tabId, judged, judged.verdict.kind, "seen");
}

/** Notes what the student did about what is wrong in a tab, as it was before they did. */
export async function noteDeed(tabId: number, did: Deed, before: Judged | null = null): Promise<void> {
  const judged = before ?? (await judgeTab(tabId));
  if (judged) await note(tabId, judged, judged.verdict.kind, did);
}

async function note(tabId: number, { memory, institution }: Judged, verdict: FindingKind, did: Deed): Promise<void> {
  const { attempt } = memory;
  if (!attempt || (await isPrivateTab(tabId))) return;
  const place = placeInLog(attempt.entry);
  const entry = { at: attempt.startedAt, institutionId: institution.id, ...place, verdict, did };
  // A log that cannot be written stops nothing.
  await reviseLasting(stored, (held) => joinLog(held, entry)).catch(() => undefined);
}
