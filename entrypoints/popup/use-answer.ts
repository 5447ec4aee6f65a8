import { useEffect, useState } from "preact/hooks";

/** What was asked once, when the window opened; null until it is there. `ask` must stay the same function. */
export function useAnswer<T>(ask: () => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  useEffect(() => {
    let isGone = false;
    void ask().then((value) => isGone || setAnswer(value));
    return () => {
      isGone = true;
    };
  }, [ask]);
  return answer;
}
