import { useLayoutEffect, useState } from "preact/hooks";
import { ask } from "@/lib/messages/ask";
import type { ClockView } from "@/lib/messages/clock-view";

/** How this computer's clock stands against the institution's: "asked" until it is known, null where there is none. */
export function useClock(institutionId: string | null): ClockView | "asked" | null {
  const [known, setKnown] = useState<{ institutionId: string; clock: ClockView | null } | null>(null);
  useLayoutEffect(() => {
    let isGone = false;
    if (institutionId === null) return;
    void ask("clock.view", { institutionId }).then((answer) => {
      if (!isGone) setKnown({ institutionId, clock: answer.ok ? answer.value : null });
    });
    return () => {
      isGone = true;
    };
  }, [institutionId]);
  if (institutionId === null) return null;
  return known?.institutionId === institutionId ? known.clock : "asked";
}
