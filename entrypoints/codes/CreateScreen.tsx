import { useState } from "preact/hooks";
import { CreateVault } from "@/components/vault/CreateVault";
import { adoptFile } from "@/lib/services/adopt-backup";
import { keepPending } from "@/lib/services/keep-pending";
import { createFirstVault } from "@/lib/services/vault-session";
import { usePassphraseChoice } from "./use-passphrase-choice";
import { useShare } from "./use-share";

/** No vault yet: chooses the passphrase, and keeps at once what was read from a page before; or takes a backup for it. */
export function CreateScreen({ onDone }: { onDone: () => Promise<void> }) {
  const choice = usePassphraseChoice();
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [isRestoreRefused, setRestoreRefused] = useState(false);
  const share = useShare(startedAt);

  const create = async (passphrase: string) => {
    setStartedAt(Date.now());
    const isMade = await createFirstVault(passphrase, [], () => Date.now()).catch(() => false);
    if (isMade) await keepPending(Date.now());
    setStartedAt(null);
    setFailed(!isMade);
    await onDone();
  };
  const restore = async (file: File) => {
    const isAdopted = await adoptFile(file).catch(() => false);
    setRestoreRefused(!isAdopted);
    await onDone();
  };
  const making = startedAt !== null ? ({ state: "working", share } as const) : { state: hasFailed ? "failed" : "idle" };
  return (
    <CreateVault
      {...choice}
      making={making as never}
      isRestoreRefused={isRestoreRefused}
      onCreate={(passphrase) => void create(passphrase)}
      onRestore={(file) => void restore(file)}
    />
  );
}
