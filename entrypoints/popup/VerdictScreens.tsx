import { RepairScreen } from "@/components/RepairScreen";
import { VerdictScreen, type VerdictView } from "@/components/VerdictScreen";
import type { FindingKind, Remedy } from "@/lib/diagnosis/finding";

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

/** Verdicts that leave nothing to mend: after a repair, what was done is then the news. */
const quiet: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "logged-in",
  "login-ready",
  "nothing-seen",
  "code-wanted",
]);

export function VerdictScreens({ view, busy, failed, onRemedy, onUndo, onGrant }: Props) {
  const { repair, diagnosis } = view;
  const settled = repair?.phase === "undone" || (repair?.phase === "done" && quiet.has(diagnosis.verdict.kind));
  if (repair?.inThisTab && settled && !(repair.phase === "undone" && diagnosis.verdict.kind === "code-wanted")) {
    const onRepair = () => onRemedy({ kind: "repair-session" });
    return <RepairScreen view={view} repair={repair} busy={busy} onUndo={onUndo} onRepair={onRepair} />;
  }
  return <VerdictScreen view={view} busy={busy !== null} failed={failed} onRemedy={onRemedy} onGrant={onGrant} />;
}
