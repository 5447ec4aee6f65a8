import { i18n } from "#i18n";
import type { AccountView } from "@/lib/messages/account-view";

type Props = { judged: NonNullable<AccountView["resetAddress"]> };

const words = {
  "personal-refused": ["account.reset.personalRefused", "account.reset.personalRefusedText"],
  "personal-doubtful": ["account.reset.personalDoubtful", "account.reset.personalDoubtfulText"],
  "institution-refused": ["account.reset.institutionRefused", "account.reset.institutionRefusedText"],
  misspelt: ["account.reset.misspelt", "account.reset.misspeltText"],
  unknown: ["account.reset.unknown", "account.reset.unknownText"],
} as const;

/** What can be said of the address that stands in the reset form. */
export function ResetAddressPart({ judged: { verdict, mailDomains } }: Props) {
  if (verdict === "unfinished") return null;
  if (verdict === "right") {
    return (
      <p class="account-part is-fine" role="status" data-part="reset-address" data-judged={verdict}>
        {i18n.t("account.reset.right")}
      </p>
    );
  }
  const [title, text] = words[verdict];
  const isSure = verdict === "personal-refused" || verdict === "institution-refused";
  return (
    <section
      class={`account-part ${isSure ? "is-stop" : "is-soon"}`}
      role="alert"
      data-part="reset-address"
      data-judged={verdict}
    >
      <h2>{i18n.t(title)}</h2>
      <p>{i18n.t(text as "account.reset.unknownText", [mailDomains.map((domain) => `@${domain}`).join(", ")])}</p>
    </section>
  );
}
