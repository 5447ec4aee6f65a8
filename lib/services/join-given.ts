import type { ImportReport } from "@/lib/otp/import-report";
import { type Batch, joinPart, mergeParts, mergeReports } from "@/lib/otp/join-parts";

export type { Batch };

type Read = Extract<ImportReport, { state: "read" }>;

type Joined =
  /** All that was given, in the order in which it was given; the parts of an export in their own. */
  | { state: "whole"; report: Read }
  /** `missing` are places in the export, from 0. */
  | { state: "parts"; batch: Batch; missing: number[]; size: number };

/**
 * What was given at once, files or one text, joined with the parts of an export that were there before. Null where a
 * part is of another export. Among things that are whole, an export counts as it is.
 */
export function joinGiven(before: Batch, reports: readonly Read[]): Joined | null {
  const whole = reports.filter(({ part }) => part === null);
  let batch = before;
  let missing: number[] = [];
  for (const report of reports.filter(({ part }) => part !== null)) {
    const joined = joinPart(batch, report);
    if ("reason" in joined) return null;
    ({ batch, missing } = joined);
  }
  const isGiven = batch !== before;
  const size = batch[0]?.part.size ?? 0;
  if (isGiven && missing.length > 0 && whole.length === 0) return { state: "parts", batch, missing, size };
  return { state: "whole", report: mergeReports([...whole, ...(isGiven ? [mergeParts(batch)] : [])]) };
}

/** What the parts that are there hold together. */
export function mergeGiven(batch: Batch): Read {
  return mergeParts(batch);
}
