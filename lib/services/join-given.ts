import type { ImportReport } from "@/lib/otp/import-report";
import { type Batch, joinPart, mergeParts } from "@/lib/otp/join-parts";

export type { Batch };

type Read = Extract<ImportReport, { state: "read" }>;

/** The parts of one export with one more, and which are still missing; null where it is of another export. */
export function joinGiven(batch: Batch, report: Read): { batch: Batch; missing: number[] } | null {
  const joined = joinPart(batch, report);
  return "reason" in joined ? null : joined;
}

/** What the parts that are there hold together. */
export function mergeGiven(batch: Batch): Read {
  return mergeParts(batch);
}
