import { useState } from "preact/hooks";
import { DamagedVault } from "@/components/vault/DamagedVault";
import { Message } from "@/components/vault/Message";
import { reasonWords } from "@/components/vault/reason-words";
import { StartAgain } from "@/components/vault/StartAgain";
import { adoptFile } from "@/lib/services/adopt-backup";
import { useStartAgain } from "./use-start-again";

/** What is on the disk opens no more: a backup takes its place, or nothing does. */
export function DamagedScreen({ why, onDone }: { why: "damaged" | "newer"; onDone: () => Promise<void> }) {
  const [isAsked, setAsked] = useState(false);
  const [wasRefused, setRefused] = useState(false);
  const startAgain = useStartAgain(onDone);
  const restore = async (file: File) => {
    const isAdopted = await adoptFile(file).catch(() => false);
    setRefused(!isAdopted);
    if (isAdopted) await onDone();
  };
  return (
    <>
      {wasRefused && (
        <Message tone="stop" name="refused" urgent>
          {reasonWords("not-recognised")}
        </Message>
      )}
      <DamagedVault
        why={why}
        onUsePrevious={null}
        onRestore={(file) => void restore(file)}
        onStartAgain={() => {
          setAsked(true);
          startAgain.onAsk();
        }}
      />
      {isAsked && <StartAgain heading="h2" {...startAgain} />}
    </>
  );
}
