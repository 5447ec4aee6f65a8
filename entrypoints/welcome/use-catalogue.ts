import { useEffect, useState } from "preact/hooks";
import { ask } from "@/lib/messages/ask";
import { type OpenCatalogue, openCatalogue } from "@/lib/services/open-catalogue";
import { onInstitutionsChange } from "@/lib/services/watch-institutions";

/** The catalogue, null until it is read; and which institutions are chosen already. */
export function useCatalogue(): { catalogue: OpenCatalogue | null; chosenIds: readonly string[]; renew: () => void } {
  const [catalogue, setCatalogue] = useState<OpenCatalogue | null>(null);
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const renew = () =>
    void ask("institution.list", {}).then((answer) => {
      if (answer.ok) setChosenIds(answer.value.map(({ institution }) => institution.id));
    });
  useEffect(() => {
    const leaving = new AbortController();
    void openCatalogue().then(setCatalogue);
    renew();
    // One may be removed in the settings while this page waits for room.
    onInstitutionsChange(renew, leaving.signal);
    return () => leaving.abort();
  }, []);
  return { catalogue, chosenIds, renew };
}
