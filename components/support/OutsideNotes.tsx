import { i18n } from "#i18n";
import type { OutsideHelp } from "@/lib/account/outside-help";
import { Fold } from "../Fold";

const words = {
  franceconnect: { yes: "support.outside.franceconnectHelps", no: "support.outside.franceconnectNot" },
  educonnect: { yes: "support.outside.educonnectHelps", no: "support.outside.educonnectNot" },
} as const satisfies Record<OutsideHelp["provider"], { yes: string; no: string }>;

/** What the identities from elsewhere that a page offers are good for. Nothing where it offers none. */
export function OutsideNotes({ help }: { help: readonly OutsideHelp[] }) {
  if (help.length === 0) return null;
  return (
    <Fold title={i18n.t("support.outside.title")} name="outside">
      <ul>
        {help.map(({ provider, canHelp }) => (
          <li key={provider} data-provider={provider} data-can-help={canHelp}>
            {i18n.t(words[provider][canHelp ? "yes" : "no"])}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
