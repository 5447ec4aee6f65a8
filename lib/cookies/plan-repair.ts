import type { CookieFact, CookieRole } from "@/lib/knowledge/schema";
import { type CookieFacts, hostOf } from "./cookie";
import { findTwins } from "./find-twins";
import { judgeUnknown, type Likeness } from "./judge-unknown";

/** The hosts of one login chain, and what is known of the cookies that its products set. */
export type CookieChain = {
  ssoHosts: readonly string[];
  serviceHosts: readonly string[];
  /** The domain above the SSO that it may set its session for, if any. */
  cookieDomain: string | null;
  ssoCookies: readonly CookieFact[];
  serviceCookies: readonly CookieFact[];
};

/**
 * Why a cookie goes or stays: its role; where no fact names it, what its attributes make it likely to be, and it goes;
 * `unknown` where they tell nothing, and it stays.
 */
export type CookieReason = CookieRole | Likeness | "unknown";

export type PlannedCookie<C extends CookieFacts = CookieFacts> = { cookie: C; reason: CookieReason; twin: boolean };

export type RepairPlan<C extends CookieFacts = CookieFacts> = { clear: PlannedCookie<C>[]; keep: PlannedCookie<C>[] };

const clearedReasons: ReadonlySet<CookieReason> = new Set<CookieReason>([
  "ticket-granting",
  "session",
  "pending-request",
  "anti-forgery",
  "likely-session",
  "likely-conflict",
]);

function factFor(name: string, facts: readonly CookieFact[]): CookieFact | undefined {
  return facts.find((fact) => (fact.match === "prefix" ? name.startsWith(fact.name) : name === fact.name));
}

/**
 * Splits a jar into what a repair clears and what it keeps. Only the cookies of the chain's exact hosts are in either
 * list; a cookie of the domain above belongs to every service there, so it is in the plan only when a fact says that
 * the SSO or the service sets it for the whole domain, and it is cleared only with a session's role.
 */
export function planRepair<C extends CookieFacts>(jar: readonly C[], chain: CookieChain): RepairPlan<C> {
  const twins = new Set<CookieFacts>(findTwins(jar).flat());
  const plan: RepairPlan<C> = { clear: [], keep: [] };
  for (const cookie of jar) {
    const twin = twins.has(cookie);
    const reason = reasonFor(cookie, twin, chain);
    if (reason === null) continue;
    const planned = { cookie, reason, twin };
    (clearedReasons.has(reason) ? plan.clear : plan.keep).push(planned);
  }
  return plan;
}

/** Null for a cookie that is none of the chain's business. */
function reasonFor(cookie: CookieFacts, isTwin: boolean, chain: CookieChain): CookieReason | null {
  const host = hostOf(cookie);
  if (chain.ssoHosts.includes(host))
    return factFor(cookie.name, chain.ssoCookies)?.role ?? judgeUnknown(cookie, isTwin) ?? "unknown";
  if (chain.serviceHosts.includes(host)) {
    const facts = [...chain.serviceCookies, ...chain.ssoCookies.filter((fact) => fact.parentDomain)];
    return factFor(cookie.name, facts)?.role ?? "unknown";
  }
  if (host === chain.cookieDomain && !cookie.hostOnly) {
    const fact = factFor(cookie.name, [...chain.ssoCookies, ...chain.serviceCookies]);
    return fact?.parentDomain && clearedReasons.has(fact.role) ? fact.role : null;
  }
  return null;
}
