import { useCallback, useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { Sheet } from "@/components/Sheet";
import { isSwitchedOff } from "@/lib/services/administrators";
import type { VaultState } from "@/lib/services/vault-session";
import { isUnlocked, vaultState } from "@/lib/services/vault-session";
import { CreateScreen } from "./CreateScreen";
import { DamagedScreen } from "./DamagedScreen";
import { LockedScreen } from "./LockedScreen";
import { OpenScreen } from "./OpenScreen";
import { SwitchedOff } from "./SwitchedOff";

/** The page of codes: makes the vault, opens it, and keeps house in it. */
export function App() {
  const [state, setState] = useState<VaultState | "loading" | "unreadable" | "switched-off">("loading");
  const refresh = useCallback(async () => {
    if (await isSwitchedOff("codes")) return setState("switched-off");
    setState(await vaultState(Date.now()).catch(() => "unreadable" as const));
  }, []);
  useEffect(() => void refresh(), [refresh]);
  const [wasJustMade, setJustMade] = useState(false);
  useEffect(() => {
    if (state === "locked") setJustMade(false);
  }, [state]);
  const onMade = async () => {
    setJustMade(true);
    await refresh();
  };
  // It locks by itself, whether somebody looks at it or not.
  useEffect(() => {
    if (state !== "open") return;
    const timer = setInterval(
      () => void isUnlocked(Date.now()).then((still) => (still ? undefined : refresh())),
      1_000,
    );
    return () => clearInterval(timer);
  }, [state, refresh]);

  return (
    <Sheet>
      {state === "loading" && (
        <p class="waiting" role="status">
          {i18n.t("common.loading")}
        </p>
      )}
      {state === "switched-off" && <SwitchedOff />}
      {state === "none" && <CreateScreen onDone={onMade} />}
      {state === "locked" && <LockedScreen onDone={refresh} />}
      {state === "open" && <OpenScreen wasJustMade={wasJustMade} onChange={refresh} />}
      {(state === "damaged" || state === "unreadable") && <DamagedScreen why="damaged" onDone={refresh} />}
      {state === "unsupported-version" && <DamagedScreen why="newer" onDone={refresh} />}
    </Sheet>
  );
}
