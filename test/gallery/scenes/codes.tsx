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
import { Frame } from "@/components/Frame";
import { VerdictScreen } from "@/components/VerdictScreen";
import type { CodeView } from "@/lib/messages/code-view";
import type { FillOutcome } from "@/lib/messages/fill-outcome";
import { codes, manyCodes } from "../fixtures/code-views";
import { institution, verdictView } from "../fixtures/verdict-view";
import { type Scene, still, taken } from "../scene";

/** As the popup shows it: under the verdict that a code is wanted. */
function wanted(id: string, children: ComponentChildren): Scene {
  const view = verdictView("code-wanted", { page: { ...verdictView("code-wanted").page, step: "code" } });
  const rest = {
    busy: false,
    failed: false,
    opensBrowserPages: true,
    isCopied: false,
    onCopy: taken,
    codeAtHand: null,
    onRemedy: still,
    onGrant: still,
    onDeeper: still,
  };
  return {
    id: `codes/${id}`,
    surface: "popup",
    draw: () => (
      <Frame institution={institution.shortName} onOpenEntry={still} onOpenSettings={still}>
        <VerdictScreen view={view} {...rest}>
          {children}
        </VerdictScreen>
      </Frame>
    ),
  };
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

const filled = (outcome: FillOutcome) =>
  wanted(`filled-${outcome.kind}`, list(card(codes.fresh, { phase: "over", outcome }), []));

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
    expected: ["auth.univ-exemple.test"],
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

const enrol = (state: EnrolState, hasVault = true) =>
  wanted(
    `enrol-${state.phase}${hasVault ? "" : "-first"}`,
    <EnrolCard
      enrol={state}
      hasVault={hasVault}
      onRead={still}
      onAdd={still}
      onDiscard={still}
      onPasteKey={still}
      onBackup={still}
    />,
  );

const found = { issuer: "Université d’Exemple", label: "jeanne.martin", host: "auth.univ-exemple.test" };
const clock = { source: "local", reason: "not-measured", disagreement: null } as const;

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
  ...outcomes.map(filled),
  wanted("invite", <CodesInvite enrolment={null} onStart={still} />),
  wanted("clock-unknown", <ClockLine clock={clock} onOpen={still} />),
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
  enrol({ phase: "found", ...found }, false),
  enrol({ phase: "not-found" }),
  enrol({ phase: "not-a-code" }),
  enrol({ phase: "unsupported" }),
  enrol({ phase: "not-seen" }),
  enrol({ phase: "bad-key" }),
  enrol({ phase: "duplicate", title: "Université d’Exemple" }),
  enrol({ phase: "added", title: "Université d’Exemple" }),
];
