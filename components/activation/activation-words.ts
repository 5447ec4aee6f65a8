import { i18n } from "#i18n";
import type { ActivationItem } from "@/lib/account/activation";

const keys = {
  registered: ["activation.registered", "activation.registeredText"],
  activated: ["activation.activated", "activation.activatedText"],
  "password-changed": ["activation.passwordChanged", "activation.passwordChangedText"],
  "clean-cookies": ["activation.cleanCookies", "activation.cleanCookiesText"],
  mailbox: ["activation.mailbox", "activation.mailboxText"],
  "second-factor": ["activation.secondFactor", "activation.secondFactorText"],
  "recovery-codes": ["activation.recoveryCodes", "activation.recoveryCodesText"],
  "password-kept": ["activation.passwordKept", "activation.passwordKeptText"],
  network: ["activation.network", "activation.networkText"],
} as const satisfies Record<ActivationItem, readonly [string, string]>;

/** In the order in which institutions ask for it. */
export const listedItems = Object.keys(keys) as ActivationItem[];

export function itemWords(item: ActivationItem): { title: string; text: string } {
  const [title, text] = keys[item];
  return { title: i18n.t(title), text: i18n.t(text) };
}
