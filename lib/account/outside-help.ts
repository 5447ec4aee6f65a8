import type { FindingKind } from "@/lib/diagnosis/finding";
import type { Step } from "@/lib/sso/reading";

export const outsideProviders = ["franceconnect", "educonnect"] as const;

/** An identity from elsewhere that a login page offers, and whether it gets this student any further now. */
export type OutsideHelp = { provider: (typeof outsideProviders)[number]; canHelp: boolean };

/** Pages on which proving who one is leads on. */
const proofSteps: readonly Step[] = ["reset", "activation", "choose-institution"];

/** What a proof of identity gets around: a password, and nothing that the institution itself has closed. */
const withoutPassword: readonly FindingKind[] = ["bad-credentials", "password-expired", "login-ready", "throttled"];

/**
 * What FranceConnect and EduConnect are good for, where the page offers them. FranceConnect proves an identity; EduConnect
 * is the account of the lycée, which outlives it by some months and opens what a new student activates.
 */
export function outsideHelp(offers: readonly string[], step: Step | null, verdict: FindingKind): OutsideHelp[] {
  const isProof = step !== null && proofSteps.includes(step);
  const can = { franceconnect: isProof || withoutPassword.includes(verdict), educonnect: isProof };
  return outsideProviders
    .filter((provider) => offers.includes(provider))
    .map((provider) => ({ provider, canHelp: can[provider] }));
}
