import { type CodeTime, codeTime } from "@/lib/clock/correct-time";
import { readClocks } from "@/lib/platform/clock";
import { keptMeasurement } from "./clock-memory";
import { renewTime } from "./renew-time";

/**
 * The time at which an institution's codes are made: its server's where that was measured, else this computer's. One
 * that was measured before the background died is asked for once more, which may take a second.
 */
export async function codeTimeOf(institutionId: string | null): Promise<CodeTime> {
  const time = await keptTimeOf(institutionId);
  if (institutionId === null || time.source === "server") return time;
  return (await renewTime(institutionId, time.reason)) ? keptTimeOf(institutionId) : time;
}

async function keptTimeOf(institutionId: string | null): Promise<CodeTime> {
  const measurement = institutionId === null ? null : await keptMeasurement(institutionId);
  return codeTime({ measurement, institutionId, now: readClocks() });
}
