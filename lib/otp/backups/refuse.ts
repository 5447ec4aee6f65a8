import type { ImportReason, ImportReport } from "../import-report";

/** The report on a file of which nothing is taken. */
export function refuse(reason: ImportReason): ImportReport {
  return { state: "refused", reason };
}
