import type { StoredCookie } from "@/lib/cookies/cookie";
import { findTwins } from "@/lib/cookies/find-twins";
import type { CookieChain, RepairPlan } from "@/lib/cookies/plan-repair";
import { planRepair } from "@/lib/cookies/plan-repair";
import type { Twin } from "@/lib/diagnosis/evidence";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import type { CookieFact } from "@/lib/knowledge/schema";
import { serviceCookies } from "@/lib/knowledge/service-cookies";
import { systemById } from "@/lib/knowledge/systems";
import { readJar } from "@/lib/platform/cookie-jar";

/** Everything that an institution's login and services set in a jar, with what is known of it. */
export function chainOf(institution: ChosenInstitution): CookieChain {
  const own = institution.serviceSessions.map(
    (name): CookieFact => ({ name, match: "exact", role: "session", parentDomain: false }),
  );
  return {
    ssoHosts: institution.ssoHosts,
    serviceHosts: institution.serviceHosts,
    cookieDomain: institution.cookieDomain,
    ssoCookies: systemById(institution.system)?.cookies ?? [],
    serviceCookies: [...own, ...serviceCookies],
  };
}

function hostsOf(chain: CookieChain): string[] {
  return [...chain.ssoHosts, ...chain.serviceHosts, ...(chain.cookieDomain === null ? [] : [chain.cookieDomain])];
}

/** Reads the jar of one store and splits it into what a repair clears and what it keeps. */
export async function readPlan(chain: CookieChain, storeId: string): Promise<RepairPlan<StoredCookie>> {
  return planRepair(await readJar(hostsOf(chain), storeId), chain);
}

/** Both halves of a plan: every cookie of the chain. */
export function allOf(plan: RepairPlan<StoredCookie>): StoredCookie[] {
  return [...plan.clear, ...plan.keep].map(({ cookie }) => cookie);
}

/** The sessions that fight: cookies a repair would clear that stand beside a namesake. */
export function twinsIn(plan: RepairPlan): Twin[] {
  return findTwins(plan.clear.map(({ cookie }) => cookie))
    .flat()
    .map(({ name, domain, path, hostOnly }) => ({ name, domain, path, hostOnly }));
}
