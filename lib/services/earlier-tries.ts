import { urgencyOf } from "@/lib/diagnosis/urgency";
import type { EarlierTry } from "@/lib/support/write-request";
import { readLog } from "./attempt-log";

const freshMs = 7 * 24 * 60 * 60_000;

/** What the log holds of the last week's trouble at an institution and of what was done about it, the oldest first. */
export async function earlierTries(institutionId: string, now: number): Promise<EarlierTry[]> {
  const log = await readLog();
  return log.filter(
    ({ institutionId: id, at, verdict, did }) =>
      id === institutionId && now - at < freshMs && (did !== "seen" || urgencyOf[verdict] === "stop"),
  );
}
