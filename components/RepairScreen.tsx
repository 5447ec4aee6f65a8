import type { ComponentChildren } from "preact";
import { i18n } from "#i18n";
import type { RepairView, VerdictView } from "@/lib/messages/views";
import { Fold } from "./Fold";
import { VerdictCard } from "./VerdictCard";

type Props = {
  view: VerdictView;
  repair: RepairView;
  /** A repair that is shown as done may still be waited for: that keeps nobody from undoing it, and the other way round. */
  busy: "repair" | "undo" | null;
  /** The background could not be reached, so that nothing was changed. */
  failed: boolean;
  onUndo: () => void;
  onRepair: () => void;
  children: ComponentChildren;
};

function Words({ repair, arrived }: { repair: RepairView; arrived: boolean }) {
  if (repair.phase === "undone") {
    const whole = repair.resisted.length === 0;
    return (
      <VerdictCard
        tone={whole ? "calm" : "soon"}
        picture="door"
        title={i18n.t(whole ? "repair.undoneTitle" : "repair.undoPartTitle")}
        text={whole ? i18n.t("repair.undoneText") : i18n.t("repair.resisted", [repair.resisted.join(", ")])}
        state="undone"
      />
    );
  }
  return arrived ? (
    <VerdictCard
      tone="fine"
      picture="tick"
      title={i18n.t("repair.arrivedTitle")}
      text={i18n.t("repair.cleared", repair.cleared, [String(repair.cleared)])}
      state="repaired-and-in"
    />
  ) : (
    <VerdictCard
      tone="fine"
      picture="door"
      title={i18n.t("repair.doneTitle")}
      text={i18n.t(repair.isEntryKnown ? "repair.doneText" : "repair.doneAtEntText")}
      state="repaired"
    />
  );
}

/** After a repair or its undoing: what was done, that it was checked, and the way back. */
export function RepairScreen({ view, repair, busy, failed, onUndo, onRepair, children }: Props) {
  const done = repair.phase === "done";
  return (
    <>
      <Words repair={repair} arrived={view.diagnosis.verdict.kind === "logged-in"} />
      {failed && (
        <p class="notice" role="alert" data-notice="repair-failed">
          {i18n.t("repair.failedText")}
        </p>
      )}
      {done && repair.undoable && (
        <div class="actions">
          <button
            type="button"
            class="plain-button"
            data-action="undo"
            aria-busy={busy === "undo"}
            onClick={() => busy === "undo" || onUndo()}
          >
            {i18n.t(busy === "undo" ? "repair.undoing" : "repair.undo")}
          </button>
        </div>
      )}
      {repair.phase === "undone" && (
        <div class="actions">
          <button
            type="button"
            class="plain-button"
            data-remedy="repair-session"
            aria-busy={busy === "repair"}
            onClick={() => busy === "repair" || onRepair()}
          >
            {i18n.t(busy === "repair" ? "remedy.repairWorking" : "repair.again")}
          </button>
        </div>
      )}
      {children}
      <div class="folds">
        <Fold title={i18n.t("common.why")} name="why">
          {done ? <Done repair={repair} /> : <Undone repair={repair} />}
        </Fold>
      </div>
    </>
  );
}

function Done({ repair }: { repair: RepairView }) {
  return (
    <ul>
      <li>{i18n.t("repair.cleared", repair.cleared, [String(repair.cleared)])}</li>
      {repair.cleared > 0 && repair.resisted.length === 0 && <li>{i18n.t("repair.checked")}</li>}
      {repair.resisted.length > 0 && <li>{i18n.t("repair.resisted", [repair.resisted.join(", ")])}</li>}
      <li>{i18n.t("repair.kept", repair.kept, [String(repair.kept)])}</li>
      {repair.undoable && <li>{i18n.t("repair.undoHint")}</li>}
    </ul>
  );
}

function Undone({ repair }: { repair: RepairView }) {
  const restored = repair.cleared - repair.resisted.length;
  return (
    <ul>
      <li>{i18n.t("repair.restored", restored, [String(restored)])}</li>
      {repair.resisted.length > 0 && <li>{i18n.t("repair.resisted", [repair.resisted.join(", ")])}</li>}
    </ul>
  );
}
