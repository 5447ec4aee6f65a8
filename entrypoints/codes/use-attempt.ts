import { useEffect, useState } from "preact/hooks";
import type { Attempt } from "@/components/vault/attempt";
import { useShare } from "./use-share";

type Outcome = { state: "open" } | { state: "wait"; waitMs: number } | { state: "no"; reason: string };
type Trouble = { state: "wrong" } | { state: "throttled"; until: number };

/** A try to open something, as a form shows it: at work, wrong, or not before so many seconds. */
export function useAttempt(onOpen: (typed: string) => Promise<void> | void) {
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [now, setNow] = useState(Date.now);
  const share = useShare(startedAt);
  const isThrottled = trouble?.state === "throttled" && trouble.until > now;
  useEffect(() => {
    if (!isThrottled) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [isThrottled]);

  const attempt = async (typed: string, open: (typed: string) => Promise<Outcome>) => {
    setStartedAt(Date.now());
    setTrouble(null);
    const outcome = await open(typed).catch((): Outcome => ({ state: "no", reason: "damaged" }));
    setStartedAt(null);
    setNow(Date.now());
    if (outcome.state === "open") return onOpen(typed);
    setTrouble(
      outcome.state === "wait" ? { state: "throttled", until: Date.now() + outcome.waitMs } : { state: "wrong" },
    );
  };
  const state: Attempt =
    startedAt !== null
      ? { state: "working", share }
      : isThrottled
        ? { state: "throttled", secondsLeft: Math.ceil((trouble.until - now) / 1_000) }
        : trouble?.state === "wrong"
          ? { state: "wrong" }
          : { state: "idle" };
  return { state, attempt, forget: () => setTrouble(null) };
}
