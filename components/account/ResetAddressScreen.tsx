import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import type { ResetVerdict } from "@/lib/account/judge-reset-address";
import { AskScreen } from "../AskScreen";

type Props = {
  verdict: Exclude<ResetVerdict, "unfinished" | "right">;
  mailDomains: readonly string[];
  children?: ComponentChildren;
};

const words = {
  "personal-refused": ["account.reset.personalRefused", "account.reset.personalRefusedText"],
  "personal-doubtful": ["account.reset.personalDoubtful", "account.reset.personalDoubtfulText"],
  "institution-refused": ["account.reset.institutionRefused", "account.reset.institutionRefusedText"],
  misspelt: ["account.reset.misspelt", "account.reset.misspeltText"],
  unknown: ["account.reset.unknown", "account.reset.unknownText"],
} as const;

/** What speaks against the address that stands in the reset form. */
export function ResetAddressScreen({ verdict, mailDomains, children }: Props) {
  const [title, text] = words[verdict];
  const domains = mailDomains.map((domain) => `@${domain}`).join(", ");
  return (
    <AskScreen
      state={`reset-${verdict}`}
      tone={verdict === "personal-refused" || verdict === "institution-refused" ? "stop" : "soon"}
      picture="key"
      title={i18n.t(title)}
      text={i18n.t(text as "account.reset.unknownText", [domains])}
    >
      {children}
    </AskScreen>
  );
}
