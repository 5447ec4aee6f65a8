import type { Account } from "@/lib/otp/account";
import { resembledHost } from "./resembled-host";

/** Why a code stays out of a page. */
export type RefusedPlace =
  | "unparsable"
  | "not-a-site"
  | "not-https"
  | "user-info"
  | "ip-address"
  | "trailing-dot"
  | "punycode"
  | "other-port"
  | "other-host";

/**
 * `host` is where the address really leads, as the browser writes it; empty where it leads to no host. `lookedLike` is
 * the account's host that it could be taken for.
 */
export type FillPermission =
  | { ok: true }
  | { ok: false; reason: RefusedPlace; host: string; lookedLike: string | null };

/**
 * Whether an account's code may be written in a page of this address: over https, on one of the account's own hosts,
 * port included. Whole hosts are compared, never domains: universities give sub-domains to clubs and students, and a
 * page there would get the code.
 */
export function mayFill({ hosts }: Pick<Account, "hosts">, address: string): FillPermission {
  const url = URL.parse(address);
  if (url === null) return { ok: false, reason: "unparsable", host: "", lookedLike: null };
  const reason = refusalOf(url, hosts);
  if (reason === null) return { ok: true };
  return { ok: false, reason, host: url.host, lookedLike: resembledHost(url.hostname, hosts) };
}

function refusalOf(
  { protocol, host, hostname, username, password }: URL,
  hosts: readonly string[],
): RefusedPlace | null {
  if (protocol !== "https:") return protocol === "http:" ? "not-https" : "not-a-site";
  if (username || password) return "user-info";
  if (/^\[|^\d+(?:\.\d+){3}$/.test(hostname)) return "ip-address";
  if (hostname.endsWith(".")) return "trailing-dot";
  if (hosts.includes(host)) return null;
  if (/(?:^|\.)xn--/.test(hostname)) return "punycode";
  return hosts.some((bound) => withoutPort(bound) === hostname) ? "other-port" : "other-host";
}

const withoutPort = (host: string): string => host.replace(/:\d+$/, "");
