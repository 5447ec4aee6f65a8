import { useEffect, useState } from "preact/hooks";
import { unlockByPasskey } from "@/lib/services/unlock-otherwise";
import { canUnlockByPasskey } from "@/lib/services/vault-passkey";
import { useAnswer } from "../popup/use-answer";

type Passkey = { state: "idle" | "waiting" | "failed"; onUse: () => void };

const isAskedFor = () => location.hash === "#passkey";

/**
 * The passkey's way into the locked vault; null where none opens it. The popup would close under the browser's own
 * dialogue: it sends here whoever asked for it there, by this address, and they are asked at once.
 */
export function useUnlockByPasskey(onOpen: () => Promise<void>): Passkey | null {
  const canUse = useAnswer(canUnlockByPasskey);
  const [state, setState] = useState<Passkey["state"]>("idle");
  const use = async () => {
    setState("waiting");
    const outcome = await unlockByPasskey(Date.now).catch(() => ({ state: "no" }) as const);
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
