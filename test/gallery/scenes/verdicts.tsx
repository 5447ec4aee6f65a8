import { ErrorReport } from "@/components/ErrorReport";
import { issueText } from "@/components/issue-text";
import { type FindingKind, findingKinds } from "@/lib/diagnosis/finding";
import { tellAddresses } from "@/lib/diagnosis/tell-addresses";
import type { RepairView, VerdictView } from "@/lib/messages/views";
import { verdictView } from "../fixtures/verdict-view";
import { popupScene, verdictScreen } from "../popup-scene";
import { type Gesture, press, refused, type Scene, taken } from "../scene";

const scene = (id: string, view: VerdictView, moment: { busy?: boolean; failed?: boolean } = {}): Scene =>
  popupScene(`verdict/${id}`, () => verdictScreen(view, null, moment));

function unsure(kind: FindingKind): VerdictView {
  const view = verdictView(kind);
  return { ...view, diagnosis: { verdict: { ...view.diagnosis.verdict, certainty: "likely" }, others: [] } };
}

function given(kind: FindingKind): VerdictView {
  const view = verdictView(kind);
  return { ...view, diagnosis: tellAddresses(view.diagnosis, { reset: "https://compte.univ-exemple.test/oubli" }) };
}

/** As the popup shows it: one fold more under the verdict. */
function reported(id: string, onCopy: typeof taken, ...gestures: Gesture[]): Scene {
  const view = verdictView("stale-session");
  const text = issueText(view, { version: "0.1.0", browser: "chromium 156", language: "fr" });
  return popupScene(
    `verdict/${id}`,
    () => (
      <>
        {verdictScreen(view)}
        <ErrorReport text={text} onCopy={onCopy} />
      </>
    ),
    ...gestures,
  );
}

const done: RepairView = {
  phase: "done",
  inThisTab: true,
  isNews: false,
  cleared: 2,
  kept: 3,
  resisted: [],
  undoable: true,
  isRecent: true,
  isEntryKnown: true,
};

/** Every verdict there is, and what can stand beside one. */
export const verdictScenes: Scene[] = [
  ...findingKinds.map((kind) => scene(kind, verdictView(kind))),
  reported("report", taken),
  reported("report-copied", taken, press("[data-action=copy-report]")),
  reported("report-copy-refused", refused, press("[data-action=copy-report]")),
  scene("given-address", given("bad-credentials")),
  scene("unsure", unsure("stale-session")),
  scene("repairing", verdictView("stale-session"), { busy: true }),
  scene("repair-failed", verdictView("stale-session"), { failed: true }),
  scene("again", verdictView("stale-session", { repair: done })),
  scene("partial-access", verdictView("login-ready", { missing: ["https://ent.univ-exemple.test/*"] })),
  scene("nothing-to-clear", verdictView("stale-session", { plan: { clear: [], keep: [] } })),
];
