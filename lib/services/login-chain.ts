import type { StoredCookie } from "@/lib/cookies/cookie";
import { findConflicts } from "@/lib/cookies/find-conflicts";
import type { CookieChain, RepairPlan } from "@/lib/cookies/plan-repair";
import { planRepair } from "@/lib/cookies/plan-repair";
import type { Evidence, Twin } from "@/lib/diagnosis/evidence";
import { brokerAt } from "@/lib/knowledge/brokers";
import { commonCookies } from "@/lib/knowledge/common-cookies";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import type { CookieFact } from "@/lib/knowledge/schema";
import { serviceCookies } from "@/lib/knowledge/service-cookies";
import { systemById } from "@/lib/knowledge/systems";
import { readJar } from "@/lib/platform/cookie-jar";

/**
 * Everything that an institution's login and services set in a jar, with what is known of it, and so for the brokers
 * that stand between at these hosts.
 */
export function chainOf(institution: ChosenInstitution, brokersAt: readonly string[] = []): CookieChain {
  const own = institution.serviceSessions.map(
    (name): CookieFact => ({ name, match: "exact", role: "session", parentDomain: false }),
  );
  return {
    ssoHosts: institution.ssoHosts,
    serviceHosts: institution.serviceHosts,
    domainsAbove: [...new Set([institution.cookieDomain ?? [], ...institution.ssoHosts.map(domainsAbove)].flat())],
    ssoCookies: [...(systemById(institution.system)?.cookies ?? []), ...commonCookies],
    serviceCookies: [...own, ...serviceCookies, ...commonCookies],
    brokers: brokersAt.map((host) => ({
      hosts: [host],
      cookies: [...(brokerAt(host)?.cookies ?? []), ...commonCookies],
    })),
  };
}

/** `idp.univ-x.fr` can set a cookie for `univ-x.fr`, and for nothing shorter: no browser takes one for `fr`. */
function domainsAbove(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(1, -1).map((_, index) => labels.slice(index + 1).join("."));
}

function pageHostsOf({ ssoHosts, serviceHosts, brokers }: CookieChain): string[] {
  return [...ssoHosts, ...serviceHosts, ...brokers.flatMap(({ hosts }) => hosts)];
}

/** Reads the jar of one store and splits it into what a repair clears and what it keeps. */
export async function readPlan(chain: CookieChain, storeId: string): Promise<RepairPlan<StoredCookie>> {
  return planRepair(await readChainJar(chain, storeId), chain);
}

/** Every cookie that the chain's hosts can be sent in a store, others' of the domain above among them. */
export function readChainJar(chain: CookieChain, storeId: string): Promise<StoredCookie[]> {
  return readJar([...pageHostsOf(chain), ...chain.domainsAbove], storeId);
}

/** What a jar shows by itself to go wrong at a login of this chain, before it does. */
export function conflictsIn(
  jar: readonly StoredCookie[],
  chain: CookieChain,
  now: number,
): Pick<Evidence, "twins" | "oversized" | "datedAhead"> {
  const sessions = planRepair(jar, chain).clear.map(({ cookie }) => cookie);
  const hosts = pageHostsOf(chain);
  const ofSessions = findConflicts(sessions, hosts, now);
  const cookiesOf = (wanted: (kind: string) => boolean): Twin[] =>
    ofSessions.flatMap((conflict) =>
      "cookies" in conflict && wanted(conflict.kind) ? conflict.cookies.map(twinOf) : [],
    );
  return {
    twins: cookiesOf((kind) => kind !== "dated-ahead"),
    datedAhead: cookiesOf((kind) => kind === "dated-ahead"),
    oversized: findConflicts(jar, hosts, now).flatMap((conflict) =>
      conflict.kind === "too-large" ? [{ host: conflict.host, bytes: conflict.bytes }] : [],
    ),
  };
}

function twinOf({ name, domain, path, hostOnly }: StoredCookie): Twin {
  return { name, domain, path, hostOnly };
}
