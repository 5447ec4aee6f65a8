import { acceptedWindow } from "@/lib/clock/accepted-window";
import { judgeOffset } from "@/lib/clock/judge-offset";
import { zonesAt } from "@/lib/clock/zones-at";
import type { CodeWindow } from "@/lib/knowledge/schema";
import { systemById } from "@/lib/knowledge/systems";
import type { ClockView } from "@/lib/messages/clock-view";
import { readClocks } from "@/lib/platform/clock";
import { listChosen } from "./chosen-institutions";
import { keptDrift } from "./clock-history";
import { keptDisagreement } from "./clock-memory";
import { codeTimeOf } from "./code-time";

/** Where the institutions are. */
export const institutionZone = "Europe/Paris";

/** What nearly every product takes: the code of the step before and the one after (RFC 6238 §5.2). */
const usualWindow: CodeWindow = { unit: "steps", past: 1, future: 1, stepSeconds: 30 };

/** Which codes a product takes beside that of its own time. */
export function codeWindowOf(system: string | null): CodeWindow {
  return systemById(system)?.codeWindow ?? usualWindow;
}

/** What a screen tells of this computer's clock against an institution's, and what makes codes right anyway. */
export async function viewClock(institutionId: string): Promise<ClockView> {
  const time = await codeTimeOf(institutionId);
  const disagreement = await keptDisagreement(institutionId, readClocks());
  if (time.source === "local") return { source: "local", reason: time.reason, disagreement };
  const institution = (await listChosen()).find(({ id }) => id === institutionId);
  const codeWindow = codeWindowOf(institution?.system ?? null);
  const { effect, cause, direction, byMs, errorMs } = judgeOffset({
    offset: time.offset,
    window: acceptedWindow(codeWindow, codeWindow.stepSeconds),
    zones: zonesAt(time.timeMs, institutionZone),
    drift: await keptDrift(institutionId, { ...time.offset, atMs: Date.now() }),
  });
  const offsetMs = (time.offset.lowMs + time.offset.highMs) / 2;
  return { source: "server", offsetMs, errorMs, effect: effect.kind, cause, direction, byMs, codeWindow, disagreement };
}
