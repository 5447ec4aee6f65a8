import { useCallback, useEffect, useState } from "preact/hooks";
import { proposePassphrase, weighPassphrase } from "@/lib/services/choose-passphrase";

/** What a screen needs on which a passphrase is chosen: one drawn by lot, another one, and how one's own stands up. */
export function usePassphraseChoice() {
  const [proposed, setProposed] = useState("");
  const draw = useCallback(async () => setProposed(await proposePassphrase()), []);
  useEffect(() => void draw(), [draw]);
  return { proposed, onDrawAgain: () => void draw(), weigh: weighPassphrase };
}
