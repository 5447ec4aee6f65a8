import type { ComponentChildren } from "preact";
import { ClockLine } from "@/components/clock/ClockLine";
import { CodeCard } from "@/components/codes/CodeCard";
import { CodeList } from "@/components/codes/CodeList";
import { CodesInvite } from "@/components/codes/CodesInvite";
import { EnrolCard } from "@/components/codes/EnrolCard";
import type { EnrolState } from "@/components/codes/enrol-state";
import type { FillState } from "@/components/codes/fill-state";
import { LockFooter } from "@/components/codes/LockFooter";
import { UnlockCard } from "@/components/codes/UnlockCard";
import type { UnlockProblem } from "@/components/codes/UnlockForm";
import type { ClockView } from "@/lib/messages/clock-view";
import type { CodeView } from "@/lib/messages/code-view";
import type { FillOutcome, RefusalReason } from "@/lib/messages/fill-outcome";
import { unmeasured, wrong } from "../fixtures/clocks";
import { codes, manyCodes } from "../fixtures/code-views";
import { verdictView } from "../fixtures/verdict-view";
import { popupScene, verdictScreen } from "../popup-scene";
import { type Gesture, press, refused, type Scene, still, taken, typeIn } from "../scene";

/** As the popup shows it: under the verdict that a code is wanted. */
function wanted(id: string, children: ComponentChildren, ...gestures: Gesture[]): Scene {
  const view = verdictView("code-wanted", { page: { ...verdictView("code-wanted").page, step: "code" } });
  return popupScene(`codes/${id}`, () => verdictScreen(view, children), ...gestures);
}

const list = (main: ComponentChildren, others: readonly CodeView[]) => (
  <CodeList main={main} others={others} onCopy={taken} onNewCode={still} />
);

function card(account: CodeView, fill: FillState | null) {
  const offer = fill && {
    fill,
    isWanted: true,
    shortcut: "Ctrl+Maj+F",
    onFill: still,
    onCancel: still,
    onFollow: still,
  };
  return <CodeCard account={account} fill={offer} onCopy={taken} onNewCode={still} />;
}

const over = (outcome: FillOutcome): FillState => ({ phase: "over", outcome });

const filled = (outcome: FillOutcome) => wanted(`filled-${outcome.kind}`, list(card(codes.fresh, over(outcome)), []));

const expected = ["auth.univ-exemple.test"];
const refusal = (reason: RefusalReason) =>
  ({ kind: "refused", reason, host: "auth.ailleurs.test", lookedLike: null, expected }) as const;

const copying = (id: string, onCopy: typeof taken): Scene =>
  wanted(
    id,
    <CodeList
      main={<CodeCard account={codes.fresh} fill={null} onCopy={onCopy} onNewCode={still} />}
      others={[codes.long]}
      onCopy={onCopy}
      onNewCode={still}
    />,
    press("[data-action=copy]"),
    press(".code-row [data-action=copy]"),
  );

const outcomes: FillOutcome[] = [
  { kind: "written", submitted: false },
  { kind: "not-kept" },
  { kind: "no-field" },
  { kind: "hidden-field" },
  { kind: "page-gone" },
  { kind: "clock-suspected" },
  { kind: "locked" },
  { kind: "no-account", host: "auth.univ-exemple.test" },
  {
    kind: "refused",
    reason: "other-host",
    host: "auth.univ-exernple.test",
    lookedLike: "auth.univ-exemple.test",
    expected,
  },
];

const unlock = (id: string, problem: UnlockProblem | null, progress: number | null = null, isWanted = true) =>
  wanted(
    `unlock-${id}`,
    <UnlockCard
      isWanted={isWanted}
      progress={progress}
      problem={problem}
      canUsePasskey
      onUnlock={still}
      onPasskey={still}
      onForgotten={still}
    />,
  );

const enrol = (state: EnrolState, name: string = state.phase, ...gestures: Gesture[]) =>
  wanted(
    `enrol-${name}`,
    <EnrolCard
      enrol={state}
      hasVault={name !== "found-first"}
      onRead={still}
      onAdd={still}
      onDiscard={still}
      onPasteKey={still}
      onBackup={still}
    />,
    ...gestures,
  );

const found = { issuer: "Université d’Exemple", label: "jeanne.martin", host: "auth.univ-exemple.test" };

const line = (id: string, clock: ClockView) => wanted(id, <ClockLine clock={clock} onOpen={still} />);

const reasons: RefusalReason[] = ["not-https", "user-info", "ip-address", "punycode", "other-port", "wrong-place"];

/** The second half of the popup: codes, their lock, and the page that hands one out. */
export const codeScenes: Scene[] = [
  wanted("wanted", list(card(codes.fresh, { phase: "ready" }), [codes.long, codes.counter])),
  wanted("ending", list(card(codes.ending, { phase: "ready" }), [])),
  wanted("writing", list(card(codes.fresh, { phase: "writing" }), [])),
  wanted(
    "waiting",
    list(card(codes.ending, { phase: "waiting", why: "just-used", leftMs: 4_200, wholeMs: 9_000 }), []),
  ),
  wanted("long", list(card(codes.long, { phase: "ready" }), [])),
  wanted("counter", list(card(codes.unasked, null), [])),
  wanted("many", list(null, manyCodes)),
  wanted("few", list(null, [codes.fresh, codes.long, codes.unasked])),
  wanted("none-found", list(null, manyCodes), typeIn("[type=search]", "Poudlard")),
  copying("copied", taken),
  copying("copy-refused", refused),
  ...outcomes.map(filled),
  wanted("filled-and-sent", list(card(codes.fresh, over({ kind: "written", submitted: true })), [])),
  ...reasons.map((reason) => wanted(`refused-${reason}`, list(card(codes.fresh, over(refusal(reason))), []))),
  wanted("refused-nowhere", list(card(codes.fresh, over({ ...refusal("not-a-site"), host: "" })), [])),
  wanted("invite", <CodesInvite enrolment={null} onStart={still} />),
  line("clock-unknown", unmeasured),
  line("clock-behind", wrong),
  line("clock-ahead", { ...wrong, direction: "ahead" }),
  wanted("lock-soon", <LockFooter locksInMs={20_000} onLock={still} />),
  wanted("lock-later", <LockFooter locksInMs={12 * 60_000} onLock={still} />),
  wanted("lock-at-exit", <LockFooter locksInMs={null} onLock={still} />),
  unlock("asked", null),
  unlock("folded", null, null, false),
  unlock("working", null, 0.4),
  unlock("refused", { kind: "refused" }),
  unlock("throttled", { kind: "throttled", leftMs: 28_000 }),
  unlock("damaged", { kind: "damaged" }),
  unlock("newer", { kind: "unsupported-version" }),
  enrol({ phase: "offered" }),
  enrol({ phase: "looking" }),
  enrol({ phase: "found", ...found }),
  enrol({ phase: "found", ...found }, "found-first"),
  enrol({ phase: "not-found" }),
  enrol({ phase: "not-a-code" }),
  enrol({ phase: "unsupported" }),
  enrol({ phase: "not-seen" }),
  enrol({ phase: "bad-key" }),
  enrol({ phase: "offered" }, "offered-with-key", press("[data-action=paste-key]")),
  enrol({ phase: "duplicate", title: "Université d’Exemple" }),
  enrol({ phase: "added", title: "Université d’Exemple" }),
];
