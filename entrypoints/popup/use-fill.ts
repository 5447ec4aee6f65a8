import { useEffect, useState } from "preact/hooks";
import type { FillState } from "@/components/codes/fill-state";
import { ask } from "@/lib/messages/ask";
import { takeAnswer } from "@/lib/services/fill-answer";

type Waiting = { why: "about-to-change" | "just-used"; startedAt: number; wholeMs: number };

/** Filling as this window sees it: the background writes; the wait for a better code is shown, and can be given up. */
export function useFill(tabId: number | null, accountId: string | null, nowMs: number) {
  const [state, setState] = useState<FillState>({ phase: "ready" });
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [isOwed, setOwed] = useState(false);

  // Keys filled it, or did not: this window tells what came of that. What a lock or a wait held back is still wanted.
  useEffect(() => {
    if (tabId === null) return;
    void takeAnswer(tabId, Date.now()).then((answer) => {
      if (answer?.kind === "locked" || answer?.kind === "wait") setOwed(true);
      else if (answer) setState({ phase: "over", outcome: answer });
    });
  }, [tabId]);

  const fill = async () => {
    if (tabId === null || accountId === null) return;
    setWaiting(null);
    setState({ phase: "writing" });
    const answer = await ask("code.fill", { tabId, accountId });
    if (!answer.ok) return setState({ phase: "over", outcome: { kind: "page-gone" } });
    const { value } = answer;
    if (value.kind === "wait") setWaiting({ why: value.why, startedAt: Date.now(), wholeMs: value.waitMs });
    else setState({ phase: "over", outcome: value });
  };
  const isPayable = isOwed && accountId !== null;
  useEffect(() => {
    if (!isPayable) return;
    setOwed(false);
    void fill();
  }, [isPayable]);
  const cancel = () => {
    setWaiting(null);
    setState({ phase: "ready" });
  };

  const leftMs = waiting ? Math.max(0, waiting.startedAt + waiting.wholeMs - nowMs) : null;
  const isDue = leftMs === 0;
  useEffect(() => {
    if (isDue) void fill();
  }, [isDue]);

  const shown: FillState =
    waiting && leftMs !== null ? { phase: "waiting", why: waiting.why, leftMs, wholeMs: waiting.wholeMs } : state;
  return { state: shown, fill, cancel };
}
