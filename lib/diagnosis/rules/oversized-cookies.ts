import type { Evidence } from "../evidence";
import type { Finding } from "../finding";

/** So many cookies for one host that servers refuse them: told before one does. */
export function oversizedCookies({ oversized }: Evidence): Finding | null {
  const [first, ...others] = oversized.map((one) => ({ kind: "oversized" as const, ...one }));
  if (!first) return null;
  return {
    kind: "headers-too-large",
    certainty: "likely",
    facts: [first, ...others],
    remedies: [{ kind: "repair-session" }],
  };
}
