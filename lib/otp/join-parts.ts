import type { ImportPart, ImportReport } from "./import-report";
import { maxEntries } from "./limits";

type ReadReport = Extract<ImportReport, { state: "read" }>;

/** The parts of one export that were read so far, in no order. */
export type Batch = readonly (ReadReport & { part: ImportPart })[];

/** Indexes from 0; none are missing when the batch is whole. */
type Joined = { batch: Batch; missing: number[] };

const entriesOf = ({ tokens, problems }: ReadReport) => tokens.length + problems.length;

/**
 * The batch with one part more, read from another QR code in any order; one read again takes its own place. Refuses a
 * part of another batch, what is no part at all, and a batch of more than 1,000 entries.
 */
export function joinPart(
  batch: Batch,
  report: ReadReport,
): Joined | { reason: "not-a-part" | "another-batch" | "too-many-entries" } {
  const { part } = report;
  if (part === null) return { reason: "not-a-part" };
  const isOfBatch = batch.every((one) => one.part.batchId === part.batchId && one.part.size === part.size);
  if (!isOfBatch) return { reason: "another-batch" };

  const joined = [...batch.filter((one) => one.part.index !== part.index), { ...report, part }];
  if (joined.reduce((sum, one) => sum + entriesOf(one), 0) > maxEntries) return { reason: "too-many-entries" };
  const here = new Set(joined.map((one) => one.part.index));
  return { batch: joined, missing: Array.from({ length: part.size }, (_, index) => index).filter((i) => !here.has(i)) };
}

/** One report of all the parts that are there, in the order of the export; entries are counted through. */
export function mergeParts(batch: Batch): ReadReport {
  return mergeReports(batch.toSorted((a, b) => a.part.index - b.part.index));
}

/** What several reports hold together, under the first one's format; entries are counted through. */
export function mergeReports(reports: readonly ReadReport[]): ReadReport {
  const format = reports[0]?.format ?? "otpauth";
  const merged: ReadReport = { state: "read", format, tokens: [], problems: [], part: null };
  for (const one of reports) {
    const before = entriesOf(merged);
    merged.tokens.push(...one.tokens);
    merged.problems.push(...one.problems.map((problem) => ({ ...problem, at: before + problem.at })));
  }
  return merged;
}
