import { type CookieFacts, hostOf } from "./cookie";
import { pathCovers } from "./is-sent-to";

function isAbove(wide: CookieFacts, host: string): boolean {
  return !wide.hostOnly && host.endsWith(`.${hostOf(wide)}`);
}

function sentTogether(a: CookieFacts, b: CookieFacts): boolean {
  const [hostA, hostB] = [hostOf(a), hostOf(b)];
  return (
    a.name === b.name &&
    a.storeId === b.storeId &&
    (a.partitionKey?.topLevelSite ?? "") === (b.partitionKey?.topLevelSite ?? "") &&
    (a.firstPartyDomain ?? "") === (b.firstPartyDomain ?? "") &&
    (hostA === hostB || isAbove(a, hostB) || isAbove(b, hostA)) &&
    (pathCovers(a.path, b.path) || pathCovers(b.path, a.path))
  );
}

/**
 * Each cookie that has a namesake which a browser can send to one page together with it, with those namesakes: a
 * host-only one beside a domain's, or two paths of which one lies under the other. The server reads the first and cannot
 * clear the one it does not know of.
 */
export function findTwins<C extends CookieFacts>(jar: readonly C[]): Map<C, C[]> {
  const twins = new Map<C, C[]>();
  for (const namesakes of Map.groupBy(jar, ({ name }) => name).values()) {
    for (const cookie of namesakes) {
      const others = namesakes.filter((other) => other !== cookie && sentTogether(cookie, other));
      if (others.length > 0) twins.set(cookie, others);
    }
  }
  return twins;
}
