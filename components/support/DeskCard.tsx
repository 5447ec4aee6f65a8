import { i18n } from "#i18n";
import type { Desk } from "@/lib/support/choose-desk";

const words = {
  digital: ["support.write.toDigital", "support.write.toDigitalText"],
  registrar: ["support.write.toRegistrar", "support.write.toRegistrarText"],
  "in-person": ["support.write.toInPerson", "support.write.toInPersonText"],
} as const satisfies Record<Desk, readonly [string, string]>;

type Props = {
  desk: Desk;
  institution: string;
  /** Where the digital support is reached, as far as it is known. */
  page: string | null;
  phone: string | null;
  /** The institution's own file says so. */
  isGiven: boolean;
};

/** Who can help, where they are reached, and what they will want to see. */
export function DeskCard({ desk, institution, page, phone, isGiven }: Props) {
  const [title, text] = words[desk];
  return (
    <section class="asked" data-desk={desk}>
      <div>
        <p class="ask-number">{i18n.t("support.write.to")}</p>
        <b>{i18n.t(title)}</b> <span class="quiet">{institution}</span>
        <p class="quiet">{i18n.t(text)}</p>
        {desk === "digital" && phone && (
          <a class="plain-button" href={`tel:${phone.replaceAll(" ", "")}`} data-action="call">
            {phone.replaceAll(" ", "\u00a0")}
          </a>
        )}
        {desk === "digital" && isGiven && <p class="hint">{i18n.t("support.write.given")}</p>}
      </div>
      <div>
        <p class="ask-number">{i18n.t("support.write.bring")}</p>
        <ul>
          <li>{i18n.t("support.write.bringCard")}</li>
          <li>{i18n.t("support.write.bringIdentity")}</li>
        </ul>
      </div>
      {page && (
        <a class="plain-button" href={page} target="_blank" rel="noreferrer" data-action="support-page">
          {i18n.t("support.write.page")}
        </a>
      )}
    </section>
  );
}
