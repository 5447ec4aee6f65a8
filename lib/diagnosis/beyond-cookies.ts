import type { Diagnosis } from "./diagnose";
import type { Finding } from "./finding";
import { urgencyOf } from "./urgency";

/**
 * What is next in help-desk order once it is known that the cookies are not to blame: the first finding that asks
 * something else of the student than a repair. Null where nothing of the kind was seen.
 */
export function beyondCookies({ verdict, others }: Diagnosis): Finding | null {
  const asks = ({ kind, remedies: [first] }: Finding) =>
    (urgencyOf[kind] === "stop" || urgencyOf[kind] === "soon") && first?.kind !== "repair-session";
  return [verdict, ...others].find(asks) ?? null;
}
