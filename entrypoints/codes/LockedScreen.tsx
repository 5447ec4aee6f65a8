import { useState } from "preact/hooks";
import { StartAgain } from "@/components/vault/StartAgain";
import { UnlockPage } from "@/components/vault/UnlockPage";
import { keepPending } from "@/lib/services/keep-pending";
import { unlockByRecoveryKey } from "@/lib/services/unlock-otherwise";
import { hasRecoveryKey, unlockVault } from "@/lib/services/vault-session";
import { useAnswer } from "../popup/use-answer";
import { useAttempt } from "./use-attempt";
import { useStartAgain } from "./use-start-again";
import { useUnlockByPasskey } from "./use-unlock-by-passkey";

const clock = () => Date.now();

/** The vault is locked: every way in, and the way out when all are lost. */
export function LockedScreen({ onDone }: { onDone: () => Promise<void> }) {
  const canRecover = useAnswer(hasRecoveryKey);
  const onOpen = async () => {
    await keepPending(Date.now());
    await onDone();
  };
  const { state, attempt } = useAttempt(onOpen);
  const passkey = useUnlockByPasskey(onOpen);
  const [isAsked, setAsked] = useState(false);
  const startAgain = useStartAgain(onDone);
  return (
    <>
      <UnlockPage
        attempt={state}
        hasRecoveryKey={canRecover ?? false}
        passkey={passkey}
        onPassphrase={(typed) => void attempt(typed, (passphrase) => unlockVault(passphrase, clock))}
        onRecoveryKey={(typed) => void attempt(typed, (key) => unlockByRecoveryKey(key, clock))}
        onStartAgain={() => {
          setAsked(true);
          startAgain.onAsk();
        }}
      />
      {isAsked && <StartAgain heading="h2" {...startAgain} />}
    </>
  );
}
