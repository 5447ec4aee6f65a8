import { useEffect, useRef, useState } from "preact/hooks";
import { ConfirmPassphrase } from "./ConfirmPassphrase";
import { OwnPassphrase } from "./OwnPassphrase";
import { ProposedPassphrase } from "./ProposedPassphrase";
import type { Weighed } from "./weighed";

type Props = {
  /** Five words, one space between them; empty until they are drawn. */
  proposed: string;
  onDrawAgain: () => void;
  weigh: (typed: string) => Weighed;
  /** What the last button says. */
  submit: string;
  onChosen: (passphrase: string) => void;
};

/** A new passphrase: drawn by lot or one's own, then typed once more. */
export function NewPassphrase({ proposed, onDrawAgain, weigh, submit, onChosen }: Props) {
  const [kind, setKind] = useState<"proposed" | "own">("proposed");
  const [own, setOwn] = useState("");
  const [isChosen, setIsChosen] = useState(false);
  const step = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  // Going back takes the button away that had the focus.
  useEffect(() => {
    if (hasMoved.current && kind === "proposed" && !isChosen) step.current?.focus();
    hasMoved.current = true;
  }, [kind, isChosen]);
  const passphrase = kind === "proposed" ? proposed : own;
  if (isChosen)
    return (
      <ConfirmPassphrase
        expected={passphrase}
        submit={submit}
        onConfirm={() => onChosen(passphrase)}
        onBack={() => setIsChosen(false)}
      />
    );
  if (kind === "own")
    return (
      <OwnPassphrase
        typed={own}
        weighed={weigh(own)}
        onTyped={setOwn}
        onChosen={() => setIsChosen(true)}
        onBack={() => setKind("proposed")}
      />
    );
  return (
    <div ref={step} tabIndex={-1}>
      <ProposedPassphrase
        proposed={proposed}
        onDrawAgain={onDrawAgain}
        onNoted={() => setIsChosen(true)}
        onOwn={() => setKind("own")}
      />
    </div>
  );
}
