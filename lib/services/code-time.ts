import { type CodeTime, codeTime } from "@/lib/clock/correct-time";
import { readClocks } from "@/lib/platform/clock";
import { keptMeasurement } from "./clock-memory";

/** The time at which an institution's codes are made: its server's where that was measured, else this computer's. */
export async function codeTimeOf(institutionId: string | null): Promise<CodeTime> {
  const measurement = institutionId === null ? null : await keptMeasurement(institutionId);
  return codeTime({ measurement, institutionId, now: readClocks() });
}
