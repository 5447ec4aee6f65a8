import { useCallback, useEffect, useState } from "preact/hooks";
import { OfferedHosts } from "@/components/OfferedHosts";
import { acceptHost, listOfferedHosts, type OfferedHost } from "@/lib/services/offered-hosts";
import { onInstitutionsChange } from "@/lib/services/watch-institutions";

/** Hosts for codes that the chosen institutions name themselves. */
export function OffersPart() {
  const [offers, setOffers] = useState<readonly OfferedHost[]>([]);
  const refresh = useCallback(async () => setOffers(await listOfferedHosts()), []);
  useEffect(() => {
    const leaving = new AbortController();
    void refresh();
    onInstitutionsChange(() => void refresh(), leaving.signal);
    return () => leaving.abort();
  }, [refresh]);
  return <OfferedHosts offers={offers} onAccept={(offer) => void acceptHost(offer).then(refresh)} />;
}
