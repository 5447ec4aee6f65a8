import type { InstitutionHelp } from "./institution";
import type { Provision } from "./provision-schema";

const told = <T>(value: T) => ({ value, toCheck: false });

/** Where students are sent and what they are told: the institution's own word before the catalogue's, value by value. */
export function helpAsGiven(help: InstitutionHelp | undefined, provision: Provision | null): InstitutionHelp {
  if (!provision) return help ?? {};
  const { reset, activation, account, support, supportEmail, supportPhone, status, passwordRules } = provision;
  return {
    ...help,
    ...(reset !== undefined && { reset: told(reset) }),
    ...(activation !== undefined && { activation: told(activation) }),
    ...(account !== undefined && { account: told(account) }),
    ...(support !== undefined && { support: told(support) }),
    ...(supportEmail !== undefined && { supportEmail: told(supportEmail) }),
    ...(supportPhone !== undefined && { supportPhone: told(supportPhone) }),
    ...(status !== undefined && { status: told(status) }),
    ...(passwordRules !== undefined && { passwordRules: told(passwordRules) }),
  };
}
