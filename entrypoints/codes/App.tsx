import { useCallback, useEffect, useState } from "preact/hooks";
import { i18n } from "#i18n";
import { Sheet } from "@/components/Sheet";
import type { VaultState } from "@/lib/services/vault-session";
import { isUnlocked, vaultState } from "@/lib/services/vault-session";
import { CreateScreen } from "./CreateScreen";
import { DamagedScreen } from "./DamagedScreen";
import { LockedScreen } from "./LockedScreen";
import { OpenScreen } from "./OpenScreen";

/** The page of codes: makes the vault, opens it, and keeps house in it. */
export function App() {
  const [state, setState] = useState<VaultState | "loading" | "unreadable">("loading");
  const refresh = useCallback(
    async () => setState(await vaultState(Date.now()).catch(() => "unreadable" as const)),
    [],
  );
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
      {state === "none" && <CreateScreen onDone={onMade} />}
      {state === "locked" && <LockedScreen onDone={refresh} />}
      {state === "open" && <OpenScreen wasJustMade={wasJustMade} onChange={refresh} />}
      {(state === "damaged" || state === "unreadable") && <DamagedScreen why="damaged" onDone={refresh} />}
      {state === "unsupported-version" && <DamagedScreen why="newer" onDone={refresh} />}
    </Sheet>
  );
}
