import { useCallback, useEffect, useState } from "preact/hooks";
import { ask } from "@/lib/messages/ask";
import type { InstitutionState } from "@/lib/messages/views";
import { onInstitutionsChange } from "@/lib/services/watch-institutions";

/** The institution that the address names: the one whose page was in front. */
const named = () => decodeURIComponent(location.hash.slice(1));

/** The institutions and the one whose time is asked: the one that the address names, else the first. Null until known. */
export function useInstitutions() {
  const [states, setStates] = useState<readonly InstitutionState[] | null>(null);
  const [chosenId, choose] = useState(named);
  const refresh = useCallback(async () => {
    const answer = await ask("institution.list", {});
    if (answer.ok) setStates(answer.value);
  }, []);
  useEffect(() => {
    const leaving = new AbortController();
    void refresh();
    onInstitutionsChange(() => void refresh(), leaving.signal);
    addEventListener("hashchange", () => choose(named()), { signal: leaving.signal });
    return () => leaving.abort();
  }, [refresh]);
  const chosen = states?.find(({ institution }) => institution.id === chosenId) ?? states?.[0] ?? null;
  return { states, chosen, choose, refresh };
}
