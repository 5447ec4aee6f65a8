import { acceptedWindow } from "@/lib/clock/accepted-window";
import { codeTime } from "@/lib/clock/correct-time";
import { judgeOffset } from "@/lib/clock/judge-offset";
import { zonesAt } from "@/lib/clock/zones-at";
import type { MeasuredClock } from "@/lib/diagnosis/evidence";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { readClocks } from "@/lib/platform/clock";
import { keptDisagreement, keptMeasurement } from "./clock-memory";
import { codeWindowOf, institutionZone } from "./view-clock";

/** This computer's clock against an institution's, from what its own pages brought: nothing is asked. */
export async function measuredClock({ id, system }: ChosenInstitution): Promise<MeasuredClock | null> {
  const now = readClocks();
  const measurement = await keptMeasurement(id);
  const time = codeTime({ measurement, institutionId: id, now });
  if (time.source === "local") return null;
  const codeWindow = codeWindowOf(system);
  const { effect, cause, direction, byMs } = judgeOffset({
    offset: time.offset,
    window: acceptedWindow(codeWindow, codeWindow.stepSeconds),
    zones: zonesAt(time.timeMs, institutionZone),
  });
  return {
    direction,
    byMs,
    isZone: cause === "wrong-zone" || cause === "daylight-saving",
    refusesCodes: effect.kind === "refused",
    isDisputed: (await keptDisagreement(id, now)) !== null,
  };
}
