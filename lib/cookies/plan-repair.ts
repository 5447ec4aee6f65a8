import type { CookieFact, CookieRole } from "@/lib/knowledge/schema";
import { type CookieFacts, hostOf } from "./cookie";
import { factFor } from "./fact-for";
import { findTwins } from "./find-twins";
import { judgeUnknown, type Likeness } from "./judge-unknown";

/** The hosts of one login chain, and what is known of the cookies that its products set. */
export type CookieChain = {
  ssoHosts: readonly string[];
  serviceHosts: readonly string[];
  /** The domains above the SSO, for which it may set its session. */
  domainsAbove: readonly string[];
  ssoCookies: readonly CookieFact[];
  serviceCookies: readonly CookieFact[];
  /** Whoever stands between the service and the SSO, and belongs to neither. */
  brokers: readonly { hosts: readonly string[]; cookies: readonly CookieFact[] }[];
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

const isCleared = (reason: CookieReason | null): boolean => reason !== null && clearedReasons.has(reason);

/**
 * Splits a jar into what a repair clears and what it keeps. Only the cookies of the chain's exact hosts are in either
 * list; a cookie of a domain above belongs to every service there, so it is in the plan only with a session's role, when
 * a fact says that the SSO or the service sets it for the whole domain, or when it is sent beside one of that name which
 * they set for their own host and which goes.
 */
export function planRepair<C extends CookieFacts>(jar: readonly C[], chain: CookieChain): RepairPlan<C> {
  const twins = findTwins(jar);
  const ownReasons = new Map(jar.map((cookie) => [cookie, ownReason(cookie, twins, chain)]));
  const plan: RepairPlan<C> = { clear: [], keep: [] };
  for (const cookie of jar) {
    const others = twins.get(cookie) ?? [];
    const standsInTheWay = others.some((twin) => isCleared(ownReasons.get(twin) ?? null));
    const reason = ownReasons.get(cookie) ?? reasonAbove(cookie, standsInTheWay, chain);
    if (reason === null) continue;
    (isCleared(reason) ? plan.clear : plan.keep).push({ cookie, reason, twin: others.length > 0 });
  }
  return plan;
}

/** Why a cookie of one of the chain's own hosts goes or stays; null for all others. */
function ownReason<C extends CookieFacts>(cookie: C, twins: Map<C, C[]>, chain: CookieChain): CookieReason | null {
  const host = hostOf(cookie);
  if (chain.ssoHosts.includes(host))
    return (
      factFor(cookie.name, chain.ssoCookies)?.role ??
      judgeUnknown(cookie, rivalsOf(cookie, twins, chain.ssoHosts)) ??
      "unknown"
    );
  if (chain.serviceHosts.includes(host)) {
    const facts = [...chain.serviceCookies, ...chain.ssoCookies.filter((fact) => fact.parentDomain)];
    return factFor(cookie.name, facts)?.role ?? "unknown";
  }
  const broker = chain.brokers.find(({ hosts }) => hosts.includes(host));
  return broker ? (factFor(cookie.name, broker.cookies)?.role ?? "unknown") : null;
}

/** A cookie's twins on these hosts, and theirs: one that stays would be read before one that is put back. */
function rivalsOf<C extends CookieFacts>(cookie: C, twins: Map<C, C[]>, hosts: readonly string[]): C[] {
  const rivals = new Set([cookie]);
  for (const rival of rivals) {
    for (const twin of twins.get(rival) ?? []) if (hosts.includes(hostOf(twin))) rivals.add(twin);
  }
  rivals.delete(cookie);
  return [...rivals];
}

/** Why a cookie of a domain above goes; null for one that is none of the chain's business. */
function reasonAbove(cookie: CookieFacts, standsInTheWay: boolean, chain: CookieChain): CookieReason | null {
  if (cookie.hostOnly || !chain.domainsAbove.includes(hostOf(cookie))) return null;
  const fact = factFor(cookie.name, [...chain.ssoCookies, ...chain.serviceCookies]);
  return fact && isCleared(fact.role) && (fact.parentDomain || standsInTheWay) ? fact.role : null;
}
