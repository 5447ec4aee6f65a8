import type { ChosenInstitution } from "./institution";
import type { Provision } from "./provision-schema";

/** What the student may say yes to: hosts of its own domain that the institution names for its codes, not known yet. */
export function offeredCodeHosts({ ssoHosts, codeHosts }: ChosenInstitution, provision: Provision | null): string[] {
  const known = new Set([...ssoHosts, ...codeHosts.map((host) => host.replace(/:\d+$/, ""))]);
  return [...new Set(provision?.otpHosts ?? [])].filter((host) => !known.has(host));
}

/** The institution once the student said yes to one of these hosts; as it was for any other. */
export function withCodeHost(
  institution: ChosenInstitution,
  provision: Provision | null,
  host: string,
): ChosenInstitution {
  if (!offeredCodeHosts(institution, provision).includes(host)) return institution;
  return {
    ...institution,
    ssoHosts: [...institution.ssoHosts, host],
    codeHosts: [...institution.codeHosts, host],
  };
}
