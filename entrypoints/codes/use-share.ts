import { useEffect, useState } from "preact/hooks";

/** Half of what is left is done in this time: a key takes about a second, and nobody can say how far it is. */
const halfMs = 400;

/** How far a derivation that began then may be, from 0 to 1; null while there is none. */
export function useShare(startedAt: number | null): number | null {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (startedAt === null) return;
    const timer = setInterval(() => setNow(Date.now()), 50);
    return () => clearInterval(timer);
  }, [startedAt]);
  return startedAt === null ? null : 1 - 2 ** (-Math.max(0, now - startedAt) / halfMs);
}
