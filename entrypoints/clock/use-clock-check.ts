import { useEffect, useRef, useState } from "preact/hooks";
import type { CheckState } from "@/components/clock/check-state";
import { ask } from "@/lib/messages/ask";
import type { ClockView } from "@/lib/messages/clock-view";
import { onClockJump } from "@/lib/services/watch-jumps";

/** What is known of this computer's clock against an institution's, and asking its server anew. */
export function useClockCheck(institutionId: string) {
  const [clock, setClock] = useState<ClockView | null>(null);
  const [state, setState] = useState<CheckState>("idle");
  const current = useRef(institutionId);
  current.current = institutionId;

  useEffect(() => {
    setClock(null);
    setState("idle");
    void ask("clock.view", { institutionId }).then((answer) => {
      if (answer.ok && current.current === institutionId) setClock((held) => held ?? answer.value);
    });
  }, [institutionId]);

  // The student sets the clock right in another window, and comes back here.
  const isMeasured = clock?.source === "server";
  useEffect(() => {
    if (!isMeasured) return;
    const leaving = new AbortController();
    onClockJump(() => {
      setClock({ source: "local", reason: "clock-jumped", disagreement: null });
      setState("idle");
    }, leaving.signal);
    return () => leaving.abort();
  }, [isMeasured]);

  const check = async () => {
    setState("checking");
    const answer = await ask("clock.check", { institutionId });
    if (current.current !== institutionId) return;
    if (!answer.ok) return setState("failed");
    setClock(answer.value.clock);
    const { outcome } = answer.value;
    if (outcome === "checked") return setState("done");
    setState(outcome === "no-answer" && !navigator.onLine ? "offline" : outcome);
  };
  return { clock, state, check };
}
