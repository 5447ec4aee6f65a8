import { i18n } from "#i18n";
import type { PasswordRules } from "@/lib/knowledge/password-rules";
import type { AccountView } from "@/lib/messages/account-view";

type Props = { rules: NonNullable<AccountView["rules"]> };

const kinds = {
  lower: "account.rules.lower",
  upper: "account.rules.upper",
  digit: "account.rules.digit",
  symbol: "account.rules.symbol",
} as const;

function wordsOf(known: PasswordRules): string[] {
  const { minLength, maxLength, required = [], forbidden, differsFromLast, notTheLogin } = known;
  return [
    ...(minLength === undefined ? [] : [i18n.t("account.rules.minLength", [String(minLength)])]),
    ...(maxLength === undefined ? [] : [i18n.t("account.rules.maxLength", [String(maxLength)])]),
    ...required.map((kind) => i18n.t(kinds[kind])),
    ...(forbidden === undefined ? [] : [i18n.t("account.rules.forbidden", [[...forbidden].join(" ")])]),
    ...(differsFromLast === undefined
      ? []
      : [i18n.t("account.rules.differsFromLast", differsFromLast, [String(differsFromLast)])]),
    ...(notTheLogin ? [i18n.t("account.rules.notTheLogin")] : []),
  ];
}

/** What a new password must hold, to have beside the form. The page's own words come first, since they count. */
export function RulesPart({ rules: { page, known } }: Props) {
  const fromSchool = page.length > 0 || known === null ? [] : wordsOf(known);
  return (
    <section class="account-part" data-part="rules">
      <h2>{i18n.t("account.rules.title")}</h2>
      {fromSchool.length > 0 && <p>{i18n.t("account.rules.fromSchool")}</p>}
      <ul>
        {[...page, ...fromSchool].map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p class="quiet-line">{i18n.t("account.rules.unread")}</p>
    </section>
  );
}
