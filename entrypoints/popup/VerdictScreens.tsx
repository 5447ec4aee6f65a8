import type { ComponentChildren } from "preact";
import type { CodeAtHand } from "@/components/code-at-hand";
import { RepairScreen } from "@/components/RepairScreen";
import { VerdictScreen, type VerdictView } from "@/components/VerdictScreen";
import type { Remedy } from "@/lib/diagnosis/finding";

export type Busy = "repair" | "undo" | null;

type Props = {
  view: VerdictView;
  /** What is under way in the background, if anything. */
  busy: Busy;
  failed: boolean;
  codeAtHand: CodeAtHand | null;
  onRemedy: (remedy: Remedy) => void;
  onUndo: () => void;
  onGrant: () => void;
  children: ComponentChildren;
};

export function VerdictScreens({ view, busy, failed, codeAtHand, onRemedy, onUndo, onGrant, children }: Props) {
  const { repair } = view;
  if (repair?.isNews) {
    const onRepair = () => onRemedy({ kind: "repair-session" });
    return (
      <RepairScreen view={view} repair={repair} busy={busy} failed={failed} onUndo={onUndo} onRepair={onRepair}>
        {children}
      </RepairScreen>
    );
  }
  const verdict = { view, busy: busy !== null, failed, codeAtHand };
  return (
    <VerdictScreen {...verdict} onRemedy={onRemedy} onGrant={onGrant}>
      {children}
    </VerdictScreen>
  );
}
