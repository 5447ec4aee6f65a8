import { ReachPart } from "@/components/reach/ReachPart";
import { openAddress } from "@/lib/services/open-page";
import { useReach } from "./use-reach";

/** The way to the login, where there is something to tell of it. */
export function Reach({ tabId }: { tabId: number }) {
  const { view, wasRunning, watch, stop } = useReach(tabId);
  if (view === null) return null;
  return (
    <ReachPart
      view={view}
      wasRunning={wasRunning}
      onWatch={watch}
      onStop={stop}
      onOpen={(address) => void openAddress(address)}
    />
  );
}
