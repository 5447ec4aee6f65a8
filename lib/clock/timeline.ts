import { type AcceptedWindow, acceptedTimes } from "./accepted-window.ts";
import { type Interval, middleOf } from "./interval.ts";

export type ClockName = "server" | "computer" | "phone";

/** Where a clock stands, 0 to 1 from left to right; beyond the picture's edge it stands on it. */
export type Mark = {
  clock: ClockName;
  position: number;
  beyond: "left" | "right" | null;
  /** What the clock shows beside the server: above 0 it is ahead. */
  aheadMs: number;
  /** How far to either side it may be, on the same scale. */
  spread: number;
};

export type Timeline = {
  marks: Mark[];
  /** Where a clock may stand for its code to be accepted now. */
  accepted: { from: number; to: number };
  /** Where time steps begin. */
  steps: number[];
  /** Milliseconds from edge to edge. */
  spanMs: number;
};

/** The window is never drawn narrower than this part of the picture: a clock further off stands beyond its edge. */
const narrowestWindow = 0.1;

/** Left free on both sides of what is drawn. */
const margin = 0.08;

/** The numbers of a picture of the clocks on one line, the server's in its middle, and the window codes are taken in. */
export function drawTimeline({
  serverMs,
  computer,
  phone,
  window,
}: {
  serverMs: number;
  /** Server minus that clock; null where it was not measured. */
  computer: Interval | null;
  phone: Interval | null;
  window: AcceptedWindow;
}): Timeline {
  const { fromMs, toMs } = acceptedTimes(window, serverMs);
  const reachesMs = [computer, phone].map((offset) => (offset ? Math.abs(middleOf(offset)) : 0));
  const neededMs = Math.max(serverMs - fromMs, toMs - serverMs, ...reachesMs) / (0.5 - margin);
  const spanMs = Math.min(neededMs, (toMs - fromMs) / narrowestWindow);
  const place = (aheadMs: number) => 0.5 + aheadMs / spanMs;
  const leftMs = serverMs - spanMs / 2;
  const firstStepMs = Math.ceil(leftMs / window.stepMs) * window.stepMs;
  const steps = Array.from({ length: Math.floor((leftMs + spanMs - firstStepMs) / window.stepMs) + 1 }, (_, index) =>
    place(firstStepMs + index * window.stepMs - serverMs),
  );
  const mark = (clock: ClockName, offset: Interval): Mark => {
    const aheadMs = 0 - middleOf(offset);
    const position = place(aheadMs);
    const beyond = position < 0 ? "left" : position > 1 ? "right" : null;
    const spread = (offset.highMs - offset.lowMs) / 2 / spanMs;
    return { clock, position: Math.min(1, Math.max(0, position)), beyond, aheadMs, spread };
  };
  return {
    marks: [
      mark("server", { lowMs: 0, highMs: 0 }),
      ...(computer ? [mark("computer", computer)] : []),
      ...(phone ? [mark("phone", phone)] : []),
    ],
    accepted: { from: place(fromMs - serverMs), to: place(toMs - serverMs) },
    steps,
    spanMs,
  };
}
