import { useState } from "preact/hooks";
import { DamagedVault } from "@/components/vault/DamagedVault";
import { StartAgain } from "@/components/vault/StartAgain";
import { adoptFile } from "@/lib/services/adopt-backup";
import { useStartAgain } from "./use-start-again";

/** What is on the disk opens no more: a backup takes its place, or nothing does. */
export function DamagedScreen({ why, onDone }: { why: "damaged" | "newer"; onDone: () => Promise<void> }) {
  const [isAsked, setAsked] = useState(false);
  const startAgain = useStartAgain(onDone);
  return (
    <>
      <DamagedVault
        why={why}
        onUsePrevious={null}
        onRestore={(file) => void adoptFile(file).then(onDone)}
        onStartAgain={() => {
          setAsked(true);
          startAgain.onAsk();
        }}
      />
      {isAsked && <StartAgain {...startAgain} />}
    </>
  );
}
