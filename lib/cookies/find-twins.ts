import { type CookieFacts, hostOf } from "./cookie";

function sentTogether(a: CookieFacts, b: CookieFacts): boolean {
  const [hostA, hostB] = [hostOf(a), hostOf(b)];
  const sameHost = hostA === hostB;
  const above = (!a.hostOnly && hostB.endsWith(`.${hostA}`)) || (!b.hostOnly && hostA.endsWith(`.${hostB}`));
  return (
    a.name === b.name &&
    a.storeId === b.storeId &&
    (a.partitionKey?.topLevelSite ?? "") === (b.partitionKey?.topLevelSite ?? "") &&
    (a.firstPartyDomain ?? "") === (b.firstPartyDomain ?? "") &&
    (sameHost || above)
  );
}

/**
 * Groups of cookies of one name that a browser can send to one server: a host-only one beside a domain's, or two paths.
 * The server reads the first and cannot clear the one it does not know of.
 */
export function findTwins<C extends CookieFacts>(jar: readonly C[]): C[][] {
  const groups: C[][] = [];
  for (const cookie of jar) {
    const group = groups.find((members) => members.some((member) => sentTogether(member, cookie)));
    if (group) group.push(cookie);
    else groups.push([cookie]);
  }
  return groups.filter((group) => group.length > 1);
}
