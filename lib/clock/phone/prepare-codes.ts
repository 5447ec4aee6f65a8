import { searchedSteps } from "./find-step.ts";
import type { SharedSecret } from "./match-code.ts";

/** Longer than this at a time, and somebody who types would feel it. */
const atATimeMs = 8;

/**
 * The same secret with its codes of a day and more to both sides of that time made already, so that a search in them
 * takes no time: they are made a few at a time, with `pause` in between, in which a page can draw and hear.
 */
export async function prepareCodes(
  { codeAt, stepMs }: SharedSecret,
  { aroundMs, pause, elapsed }: { aroundMs: number; pause: () => Promise<void>; elapsed: () => number },
): Promise<SharedSecret> {
  const made = new Map<number, string>();
  const centre = Math.floor(aroundMs / stepMs);
  // The second code is typed some steps after the first.
  const furthest = searchedSteps(stepMs) + 20;
  let beganMs = elapsed();
  for (let step = Math.max(0, centre - furthest); step <= centre + furthest; step++) {
    made.set(step * stepMs, codeAt(step * stepMs));
    if (elapsed() - beganMs < atATimeMs) continue;
    await pause();
    beganMs = elapsed();
  }
  return { stepMs, codeAt: (timeMs) => made.get(timeMs) ?? codeAt(timeMs) };
}
