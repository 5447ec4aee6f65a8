import type { Diagnosis } from "./diagnose";
import type { Finding, Remedy } from "./finding";

/** The addresses that an institution gives for its own pages; what it does not give is left as the page says it. */
export type GivenAddresses = { reset?: string | undefined };

/** The same diagnosis with the institution's own addresses in its remedies, each marked as given by it. */
export function tellAddresses({ verdict, others }: Diagnosis, given: GivenAddresses): Diagnosis {
  const { reset } = given;
  if (reset === undefined) return { verdict, others };
  const told = (remedy: Remedy): Remedy =>
    remedy.kind === "reset-password" ? { ...remedy, address: reset, isGiven: true } : remedy;
  const tell = (finding: Finding): Finding => {
    const [first, ...rest] = finding.remedies;
    return { ...finding, remedies: [told(first), ...rest.map(told)] };
  };
  return { verdict: tell(verdict), others: others.map(tell) };
}
