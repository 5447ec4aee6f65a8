import { i18n } from "#i18n";
import type { OfferedHost } from "@/lib/services/offered-hosts";

type Props = { offers: readonly OfferedHost[]; onAccept: (offer: OfferedHost) => void };

/** What institutions say of where their codes go too. Nothing goes there until the student says yes. */
export function OfferedHosts({ offers, onAccept }: Props) {
  if (offers.length === 0) return null;
  return (
    <ul class="rows">
      {offers.map((offer) => (
        <li key={`${offer.institutionId} ${offer.host}`} class="row" data-offer={offer.host}>
          <div>
            <b>{offer.host}</b>
            <span class="status">{i18n.t("options.offeredHost", [offer.shortName])}</span>
          </div>
          <button
            type="button"
            class="plain-button"
            data-action="accept-host"
            aria-label={i18n.t("options.acceptHostNamed", [offer.host])}
            onClick={() => onAccept(offer)}
          >
            {i18n.t("options.acceptHost")}
          </button>
        </li>
      ))}
    </ul>
  );
}
