import { ErrorReport } from "@/components/ErrorReport";
import { Frame } from "@/components/Frame";
import { issueText } from "@/components/issue-text";
import { VerdictScreen, type VerdictView } from "@/components/VerdictScreen";
import { type FindingKind, findingKinds } from "@/lib/diagnosis/finding";
import { tellAddresses } from "@/lib/diagnosis/tell-addresses";
import type { RepairView } from "@/lib/messages/views";
import { institution, verdictView } from "../fixtures/verdict-view";
import { type Scene, still, taken } from "../scene";

type Moment = { busy?: boolean; failed?: boolean };

const scene = (id: string, view: VerdictView, { busy = false, failed = false }: Moment = {}): Scene => ({
  id: `verdict/${id}`,
  surface: "popup",
  draw: () => (
    <Frame institution={institution.shortName} onOpenEntry={still} onOpenSettings={still}>
      <VerdictScreen
        view={view}
        busy={busy}
        failed={failed}
        opensBrowserPages
        isCopied={false}
        onCopy={taken}
        codeAtHand={null}
        onRemedy={still}
        onGrant={still}
        onDeeper={still}
      >
        {null}
      </VerdictScreen>
    </Frame>
  ),
});

function unsure(kind: FindingKind): VerdictView {
  const view = verdictView(kind);
  return { ...view, diagnosis: { verdict: { ...view.diagnosis.verdict, certainty: "likely" }, others: [] } };
}

function given(kind: FindingKind): VerdictView {
  const view = verdictView(kind);
  return { ...view, diagnosis: tellAddresses(view.diagnosis, { reset: "https://compte.univ-exemple.test/oubli" }) };
}

const report = issueText(verdictView("stale-session"), { version: "0.1.0", browser: "chromium 156", language: "fr" });

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
  {
    id: "verdict/report",
    surface: "popup",
    draw: () => (
      <Frame institution={null} onOpenEntry={null} onOpenSettings={still}>
        <ErrorReport text={report} onCopy={taken} />
      </Frame>
    ),
  },
  scene("given-address", given("bad-credentials")),
  scene("unsure", unsure("stale-session")),
  scene("repairing", verdictView("stale-session"), { busy: true }),
  scene("repair-failed", verdictView("stale-session"), { failed: true }),
  scene("again", verdictView("stale-session", { repair: done })),
  scene("partial-access", verdictView("login-ready", { missing: ["https://ent.univ-exemple.test/*"] })),
  scene("nothing-to-clear", verdictView("stale-session", { plan: { clear: [], keep: [] } })),
];
