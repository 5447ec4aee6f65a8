import type { JSX } from "preact";
import { CheckPart } from "@/components/clock/CheckPart";
import { ClocksPicture } from "@/components/clock/ClocksPicture";
import type { CheckState } from "@/components/clock/check-state";
import { FixSteps } from "@/components/clock/FixSteps";
import { PhonePart } from "@/components/clock/PhonePart";
import { PhoneSteps } from "@/components/clock/PhoneSteps";
import type { PhoneStep } from "@/components/clock/phone-step";
import { TwoClocks } from "@/components/clock/TwoClocks";
import { Sheet } from "@/components/Sheet";
import { right, timeline, unmeasured, wrong } from "../fixtures/clocks";
import { type Scene, still } from "../scene";

const sheet = (id: string, draw: () => JSX.Element): Scene => ({
  id: `clock/${id}`,
  surface: "clock",
  draw: () => <Sheet>{draw()}</Sheet>,
});

const check = (id: string, clock: typeof wrong | typeof unmeasured | null, state: CheckState = "idle") =>
  sheet(`check-${id}`, () => (
    <CheckPart institution="Univ. d’Exemple" clock={clock} state={state} onCheck={still} onGrant={still}>
      {clock?.source === "server" && <ClocksPicture timeline={timeline} />}
    </CheckPart>
  ));

const phone = (id: string, step: PhoneStep) =>
  sheet(`phone-${id}`, () => (
    <PhonePart
      state="ready"
      accounts={[
        { id: "1", title: "Université d’Exemple" },
        { id: "2", title: "Forge" },
      ]}
      chosenId="1"
      onChoose={still}
      onOpenCodes={still}
    >
      <PhoneSteps step={step} digits={6} onCode={still} onNow={still} onPrecise={still} onRestart={still} />
    </PhonePart>
  ));

const noPhone = (state: "needs-time" | "locked" | "none") =>
  sheet(`phone-${state}`, () => (
    <PhonePart state={state} accounts={[]} chosenId={null} onChoose={still} onOpenCodes={still}>
      {null}
    </PhonePart>
  ));

const systems = ["windows", "macos", "linux", "chromeos", "android", "ios"] as const;
const failures: CheckState[] = ["checking", "done", "offline", "no-answer", "not-granted", "failed"];

/** The page of the time. */
export const clockScenes: Scene[] = [
  check("unasked", null),
  check("old", { ...unmeasured, reason: "too-old" }),
  check("right", right),
  check("wrong", wrong),
  check("disagree", {
    ...wrong,
    disagreement: { ahead: "auth.univ-exemple.test", behind: "cas.univ-exemple.test", gapMs: 95_000 },
  }),
  ...failures.map((state) => check(state, unmeasured, state)),
  ...systems.map((detected) =>
    sheet(`fix-${detected}`, () => <FixSteps cause="wrong-zone" systems={systems} detected={detected} />),
  ),
  sheet("two", () => <TwoClocks offsetMs={wrong.offsetMs} />),
  sheet("two-unknown", () => <TwoClocks offsetMs={null} />),
  noPhone("needs-time"),
  noPhone("locked"),
  noPhone("none"),
  phone("first", { step: "first", problem: null }),
  phone("no-match", { step: "first", problem: "no-match" }),
  phone("searching", { step: "searching" }),
  phone("wait", { step: "wait", why: "ambiguous" }),
  phone("next", { step: "next" }),
  phone("found", { step: "found", meaning: wrong, isExact: true }),
  phone("found-right", { step: "found", meaning: right, isExact: false }),
];
