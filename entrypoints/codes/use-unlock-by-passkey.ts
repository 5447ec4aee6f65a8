import { useEffect, useRef, useState } from "preact/hooks";
import { unlockByPasskey } from "@/lib/services/unlock-otherwise";
import { canUnlockByPasskey } from "@/lib/services/vault-passkey";
import { useAnswer } from "../popup/use-answer";

type Passkey = { state: "idle" | "waiting" | "failed"; onUse: () => void };

const isAskedFor = () => location.hash === "#passkey";

/**
 * The passkey's way into the locked vault; null where none opens it. A popup may close when the computer's dialogue
 * takes the focus, and the question ends with it: it sends here, by the address's end, whoever is to be asked at once.
 */
export function useUnlockByPasskey(onOpen: () => Promise<void>): Passkey | null {
  const canUse = useAnswer(canUnlockByPasskey);
  const [state, setState] = useState<Passkey["state"]>("idle");
  const isAsking = useRef(false);
  const use = async () => {
    // The browser refuses a second question, and the answer to the first is still to come.
    if (isAsking.current) return;
    isAsking.current = true;
    setState("waiting");
    const outcome = await unlockByPasskey(Date.now).catch(() => ({ state: "no" }) as const);
    isAsking.current = false;
    setState(outcome.state === "open" ? "idle" : "failed");
    if (outcome.state === "open") await onOpen();
  };
  useEffect(() => {
    if (!canUse) return;
    const useWhenAskedFor = () => {
      if (!isAskedFor()) return;
      history.replaceState(null, "", location.pathname);
      void use();
    };
    useWhenAskedFor();
    addEventListener("hashchange", useWhenAskedFor);
    return () => removeEventListener("hashchange", useWhenAskedFor);
  }, [canUse]);
  return canUse ? { state, onUse: () => void use() } : null;
}
