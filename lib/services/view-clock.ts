import { judgeOffset } from "@/lib/clock/judge-offset";
import { zonesAt } from "@/lib/clock/zones-at";
import type { ClockView } from "@/lib/messages/clock-view";
import { codeTimeOf } from "./code-time";
import { usualWindow } from "./usual-window";

/** Where the institutions are. */
const institutionZone = "Europe/Paris";

/** What a screen tells of this computer's clock against an institution's, and what makes codes right anyway. */
export async function viewClock(institutionId: string): Promise<ClockView> {
  const time = await codeTimeOf(institutionId);
  if (time.source === "local") return { source: "local", reason: time.reason };
  const zones = zonesAt(time.timeMs, institutionZone);
  const { effect, cause, direction, byMs, errorMs } = judgeOffset({
    offset: time.offset,
    window: usualWindow(30),
    zones,
  });
  const offsetMs = (time.offset.lowMs + time.offset.highMs) / 2;
  return { source: "server", offsetMs, errorMs, effect: effect.kind, cause, direction, byMs };
}
