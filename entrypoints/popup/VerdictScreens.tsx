import { RepairScreen } from "@/components/RepairScreen";
import { VerdictScreen, type VerdictView } from "@/components/VerdictScreen";
import type { Remedy } from "@/lib/diagnosis/finding";

export type Busy = "repair" | "undo" | null;

type Props = {
  view: VerdictView;
  /** What is under way in the background, if anything. */
  busy: Busy;
  failed: boolean;
  onRemedy: (remedy: Remedy) => void;
  onUndo: () => void;
  onGrant: () => void;
};

export function VerdictScreens({ view, busy, failed, onRemedy, onUndo, onGrant }: Props) {
  const { repair } = view;
  if (repair?.isNews) {
    const onRepair = () => onRemedy({ kind: "repair-session" });
    return <RepairScreen view={view} repair={repair} busy={busy} failed={failed} onUndo={onUndo} onRepair={onRepair} />;
  }
  return <VerdictScreen view={view} busy={busy !== null} failed={failed} onRemedy={onRemedy} onGrant={onGrant} />;
}
