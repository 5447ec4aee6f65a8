import { useEffect, useState } from "preact/hooks";

/** The time of a clock that is so far ahead of this computer's, drawn anew as each of its seconds begins. */
export function useSecond(aheadMs: number): number {
  const [time, setTime] = useState(() => Date.now() + aheadMs);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      const now = Date.now() + aheadMs;
      setTime(now);
      timer = setTimeout(tick, 1_000 - (((now % 1_000) + 1_000) % 1_000));
    };
    tick();
    return () => clearTimeout(timer);
  }, [aheadMs]);
  return time;
}
