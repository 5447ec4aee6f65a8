import type { JSX } from "preact";
import { i18n } from "#i18n";
import { CheckPart } from "@/components/clock/CheckPart";
import { ClocksPicture } from "@/components/clock/ClocksPicture";
import type { CheckState } from "@/components/clock/check-state";
import { FixSteps } from "@/components/clock/FixSteps";
import { PhonePart } from "@/components/clock/PhonePart";
import { PhoneSteps } from "@/components/clock/PhoneSteps";
import type { PhoneStep } from "@/components/clock/phone-step";
import { TwoClocks } from "@/components/clock/TwoClocks";
import { NoInstitution } from "@/components/NoInstitution";
import { PageHeading } from "@/components/PageHeading";
import { Sheet } from "@/components/Sheet";
import { right, timeline, unmeasured, wrong } from "../fixtures/clocks";
import { type Gesture, press, type Scene, still, typeIn } from "../scene";

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

const phone = (id: string, step: PhoneStep, ...gestures: Gesture[]): Scene => ({
  ...sheet(`phone-${id}`, () => (
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
  )),
  gestures,
});

const noPhone = (state: "needs-time" | "locked" | "none") =>
  sheet(`phone-${state}`, () => (
    <PhonePart state={state} accounts={[]} chosenId={null} onChoose={still} onOpenCodes={still}>
      {null}
    </PhonePart>
  ));

const systems = ["windows", "macos", "linux", "chromeos", "android", "ios"] as const;
const failures: CheckState[] = ["checking", "done", "offline", "no-answer", "not-granted", "failed"];

/** As the page shows it: below what it is. */
const whole = (id: string, draw: () => JSX.Element) =>
  sheet(id, () => (
    <>
      <PageHeading title={i18n.t("clock.page.title")} lead={i18n.t("clock.page.lead")} />
      {draw()}
    </>
  ));

const causes = ["unsynchronised", "drifting", "set-wrong"] as const;

/** The page of the time. */
export const clockScenes: Scene[] = [
  whole("no-institution", () => (
    <NoInstitution choose={i18n.t("clock.page.choose")} onChoose={still}>
      <p>{i18n.t("clock.page.none")}</p>
    </NoInstitution>
  )),
  whole("whole", () => (
    <>
      <CheckPart institution="Univ. d’Exemple" clock={wrong} state="idle" onCheck={still} onGrant={still}>
        <ClocksPicture timeline={timeline} />
        <FixSteps cause={wrong.cause} systems={systems} detected="windows" />
      </CheckPart>
      <TwoClocks offsetMs={wrong.offsetMs} />
      <PhonePart state="none" accounts={[]} chosenId={null} onChoose={still} onOpenCodes={still}>
        {null}
      </PhonePart>
    </>
  )),
  check("unasked", null),
  check("jumped", { ...unmeasured, reason: "clock-jumped" }),
  check("old", { ...unmeasured, reason: "too-old" }),
  check("right", right),
  check("wrong", wrong),
  check("at-risk", { ...wrong, effect: "at-risk", cause: "drifting", direction: "ahead", byMs: 24_000 }),
  ...causes.map((cause) => check(cause, { ...wrong, cause })),
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
  phone("short", { step: "first", problem: null }, typeIn("input", "12"), press("[type=submit]")),
  phone("no-match", { step: "first", problem: "no-match" }),
  phone("searching", { step: "searching" }),
  phone("wait", { step: "wait", why: "ambiguous" }),
  phone("next", { step: "next" }),
  phone("found", { step: "found", meaning: wrong, isExact: true }),
  phone("found-right", { step: "found", meaning: right, isExact: false }),
];
