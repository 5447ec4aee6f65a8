import { useEffect, useState } from "preact/hooks";
import { ask } from "@/lib/messages/ask";
import type { ClockView } from "@/lib/messages/clock-view";

/** How this computer's clock stands against the institution's; null until it is known, and where there is none. */
export function useClock(institutionId: string | null): ClockView | null {
  const [clock, setClock] = useState<ClockView | null>(null);
  useEffect(() => {
    let isGone = false;
    setClock(null);
    if (institutionId === null) return;
    void ask("clock.view", { institutionId }).then((answer) => {
      if (answer.ok && !isGone) setClock(answer.value);
    });
    return () => {
      isGone = true;
    };
  }, [institutionId]);
  return clock;
}
