import { acceptedWindow } from "@/lib/clock/accepted-window";
import { judgeOffset } from "@/lib/clock/judge-offset";
import type { ClockView } from "@/lib/messages/clock-view";
import { codeTimeOf } from "./code-time";

/** What nearly every product takes: the code of the step before and the one after (RFC 6238 §5.2). */
const usualWindow = acceptedWindow({ unit: "steps", past: 1, future: 1 }, 30);

/** What a screen tells of this computer's clock against an institution's, and what makes codes right anyway. */
export async function viewClock(institutionId: string): Promise<ClockView> {
  const time = await codeTimeOf(institutionId);
  if (time.source === "local") return { source: "local", reason: time.reason };
  const { effect, cause, direction, byMs, errorMs } = judgeOffset({ offset: time.offset, window: usualWindow });
  const offsetMs = (time.offset.lowMs + time.offset.highMs) / 2;
  return { source: "server", offsetMs, errorMs, effect: effect.kind, cause, direction, byMs };
}
