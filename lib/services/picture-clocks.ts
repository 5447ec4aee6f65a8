import { acceptedWindow } from "@/lib/clock/accepted-window";
import type { Interval } from "@/lib/clock/interval";
import { drawTimeline, type Timeline } from "@/lib/clock/timeline";
import type { ClockView } from "@/lib/messages/clock-view";

/** The numbers of a picture of this computer's clock, and a phone's where it is known, beside the server's now. */
export function pictureClocks(clock: ClockView, phone: Interval | null, now: number): Timeline | null {
  if (clock.source === "local") return null;
  const { offsetMs, errorMs, codeWindow } = clock;
  const computer = { lowMs: offsetMs - errorMs, highMs: offsetMs + errorMs };
  const window = acceptedWindow(codeWindow, codeWindow.stepSeconds);
  return drawTimeline({ serverMs: now + offsetMs, computer, phone, window });
}
