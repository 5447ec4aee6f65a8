import { useState } from "preact/hooks";
import { eraseForGood } from "@/lib/services/erase-vault";

/** Deleting the vault, asked for, confirmed by a typed word, done. */
export function useStartAgain(onDone: () => Promise<void>) {
  const [state, setState] = useState<"closed" | "asked" | "failed">("closed");
  const onDelete = () =>
    void eraseForGood().then(
      () => {
        setState("closed");
        return onDone();
      },
      () => setState("failed"),
    );
  return { state, onAsk: () => setState("asked"), onDelete, onCancel: () => setState("closed") };
}
