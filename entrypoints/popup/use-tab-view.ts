import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { askTabView, type Opening, type Shown } from "@/lib/services/tab-shown";

/** The view that the popup opens on, made sure of, and asked for again whenever the background says that it changed. */
export function useTabView(
  { soonest, sure, onChange }: Opening,
  first: Shown,
): { shown: Shown; refresh: () => Promise<void> } {
  const [shown, setShown] = useState(first);
  const asked = useRef(0);
  const answered = useRef(0);
  // Answers overtake one another: one to an older question is worth nothing any more.
  const show = useCallback(async (answer: Promise<Shown>, question: number) => {
    const view = await answer;
    if (question < answered.current) return;
    answered.current = question;
    setShown(view);
  }, []);
  const refresh = useCallback(() => {
    asked.current += 1;
    return show(askTabView(), asked.current);
  }, [show]);
  // Before the browser draws: the answer may be there already.
  useLayoutEffect(() => {
    void soonest.then((view) => setShown((held) => (held.state === "loading" ? view : held)));
    void show(sure, 0);
    onChange(() => void refresh());
  }, [soonest, sure, onChange, show, refresh]);
  return { shown, refresh };
}
