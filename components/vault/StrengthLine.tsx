import { i18n } from "#i18n";
import type { Weighed } from "./weighed";

const keys = {
  "too-short": "vault.strength.tooShort",
  "too-common": "vault.strength.tooCommon",
  "too-regular": "vault.strength.tooRegular",
  "too-long": "vault.strength.tooLong",
} as const satisfies Record<NonNullable<Weighed["reason"]>, string>;

/** Whether a passphrase is enough, and if not what would help. */
export function StrengthLine({ weighed, isEmpty }: { weighed: Weighed; isEmpty: boolean }) {
  if (isEmpty) return <p class="strength">{i18n.t("vault.strength.advice")}</p>;
  return (
    <p class={weighed.enough ? "strength is-enough" : "strength is-weak"} role="status" data-enough={weighed.enough}>
      <span class="strength-mark" aria-hidden="true" />
      {weighed.reason === null ? i18n.t("vault.strength.enough") : i18n.t(keys[weighed.reason])}
    </p>
  );
}
