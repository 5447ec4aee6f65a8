import type { Diagnosis } from "./diagnose";
import type { FindingKind, Remedy } from "./finding";
import { urgencyOf } from "./urgency";

/** Only people can mend these. */
const forSupport: readonly FindingKind[] = ["account-locked", "account-disabled", "account-expired"];

/** These look the same from outside and need opposite things: a few questions tell them apart. */
const ambiguous: readonly FindingKind[] = [...forSupport, "nearly-locked", "keyboard", "bad-credentials", "throttled"];

const write: Remedy = { kind: "write-support" };

/**
 * The same diagnosis with the way to the help desk behind its trouble, or before all else where nothing else helps. The
 * request holds the details that would be copied otherwise.
 */
export function withSupport({ verdict, others }: Diagnosis): Diagnosis {
  const isAmbiguous = ambiguous.includes(verdict.kind);
  if (urgencyOf[verdict.kind] !== "stop" && !isAmbiguous) return { verdict, others };
  const decide: Remedy[] = isAmbiguous ? [{ kind: "decide-access" }] : [];
  const [first, ...behind] = verdict.remedies;
  const mending = behind.filter(({ kind }) => kind !== "copy-details");
  const isForSupport = forSupport.includes(verdict.kind);
  if (isForSupport || first.kind === "copy-details") {
    const own = first.kind === "copy-details" ? mending : [first, ...mending];
    return { verdict: { ...verdict, remedies: [write, ...decide, ...own] }, others };
  }
  return { verdict: { ...verdict, remedies: [first, ...mending, ...decide, write] }, others };
}
