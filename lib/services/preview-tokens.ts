import type { Token } from "@/lib/otp/account";
import { sameToken } from "@/lib/otp/same-token";
import { readAccounts } from "./vault-session";

/** Places of the tokens that are kept already, or that stand twice in the list. */
export async function duplicatesIn(tokens: readonly Token[], now: number): Promise<number[]> {
  const held = (await readAccounts(now)) ?? [];
  return tokens.flatMap((token, index) => {
    const before: readonly Token[] = [...held, ...tokens.slice(0, index)];
    return before.some((other) => sameToken(other, token)) ? [index] : [];
  });
}

type Named = { id: string; shortName: string; hosts: readonly string[] };

/** Where each token most likely belongs: to the institution that its issuer or label names, or whose domain it has. */
export function suggestInstitutions(tokens: readonly Token[], institutions: readonly Named[]): (string | null)[] {
  return tokens.map(({ issuer, label }) => {
    const named = `${issuer} ${label}`.toLowerCase();
    const likely = institutions.filter(
      ({ shortName, hosts }) =>
        named.includes(shortName.toLowerCase()) || hosts.some((host) => named.includes(domainOf(host))),
    );
    return likely.length === 1 ? (likely[0]?.id ?? null) : null;
  });
}

/** The last two labels of a host. Only a suggestion hangs on it, which the student sees. */
function domainOf(host: string): string {
  return host.replace(/:\d+$/, "").split(".").slice(-2).join(".");
}
