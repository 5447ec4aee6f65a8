import type { Diagnosis } from "./diagnose";
import type { FindingKind } from "./finding";
import { urgencyOf } from "./urgency";

/**
 * What is next in help-desk order once it is known that the cookies are not to blame: the first finding that asks
 * something else of the student than a repair. Null where nothing of the kind was seen.
 */
export function beyondCookies({ verdict, others }: Diagnosis): FindingKind | null {
  const left = [verdict, ...others].find(
    ({ kind, remedies }) =>
      (urgencyOf[kind] === "stop" || urgencyOf[kind] === "soon") && remedies[0]?.kind !== "repair-session",
  );
  return left?.kind ?? null;
}
