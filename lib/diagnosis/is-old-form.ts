import type { Evidence } from "./evidence";
import { twinFacts } from "./twin-facts";

/**
 * Whether the page that speaks of an expired request answers the first form that was sent, and nothing else is wrong:
 * the form was old, as after a break. A page that speaks of it unasked, or again, was sent an old session.
 */
export function isOldForm(evidence: Evidence): boolean {
  const { attempt, datedAhead } = evidence;
  if (!attempt || attempt.submits === 0) return false;
  const isFirst = attempt.silentReturns === 0 && attempt.staleAnswers <= 1;
  return isFirst && datedAhead.length === 0 && twinFacts(evidence).length === 0;
}
