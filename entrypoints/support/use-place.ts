import { useEffect, useState } from "preact/hooks";
import type { SupportPart } from "@/components/support/SupportNav";

/** What the address says: the part, the tab whose trouble it is about, and its cause where the guided path found it. */
export type SupportPlace = { part: SupportPart; tabId: number | null; cause: string | null };

function placeIn(hash: string): SupportPlace {
  const [part, tab = "", cause] = hash.slice(1).split("/");
  return {
    part: part === "decide" || part === "activation" ? part : "write",
    tabId: /^\d{1,10}$/.test(tab) ? Number(tab) : null,
    cause: cause && /^[a-z-]{1,40}$/.test(cause) ? cause : null,
  };
}

/** The address of a place, behind the page's own. */
export function hashOf({ part, tabId, cause }: SupportPlace): `#${string}` {
  return `#${part}/${tabId ?? ""}${cause === null ? "" : `/${cause}`}`;
}

export function usePlace(): SupportPlace {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const leaving = new AbortController();
    addEventListener("hashchange", () => setPlace(placeIn(location.hash)), { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
  return place;
}
