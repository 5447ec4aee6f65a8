// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import type { ClockView } from "@/lib/messages/clock-view";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { CheckPart } from "./CheckPart";
import type { CheckState } from "./check-state";

beforeAll(speakFrench);
afterEach(() => draw(null));

const onCheck = vi.fn();
const unmeasured: ClockView = { source: "local", reason: "not-measured", disagreement: null };
const behind: ClockView = {
  source: "server",
  offsetMs: 192_000,
  errorMs: 13.4,
  effect: "refused",
  cause: "unsynchronised",
  direction: "behind",
  byMs: 192_000,
  codeWindow: { unit: "steps", past: 1, future: 1, stepSeconds: 30 },
  disagreement: null,
};
const drawPart = (clock: ClockView, state: CheckState) =>
  draw(
    <CheckPart institution="Utopia" clock={clock} state={state} onCheck={onCheck} onGrant={() => {}}>
      <i />
    </CheckPart>,
  );

test("nothing is asked before the press, nor a second time while it is asked", async () => {
  const page = await drawPart(unmeasured, "idle");
  expect(onCheck).not.toHaveBeenCalled();
  page.querySelector<HTMLElement>("[data-action=check]")?.click();
  expect(onCheck).toHaveBeenCalledOnce();
  const asking = await drawPart(unmeasured, "checking");
  expect(asking.querySelector("[role=progressbar]")).not.toBeNull();
  asking.querySelector<HTMLElement>("[data-action=check]")?.click();
  expect(onCheck).toHaveBeenCalledOnce();
});

test.each([
  ["offline", "n’est pas connecté"],
  ["no-answer", "n’a pas répondu"],
  ["not-granted", "n’a pas le droit"],
  ["failed", "Entrée n’a pas répondu"],
] as const)("%s is said at once, beside what was measured before", async (state, words) => {
  const page = await drawPart(behind, state);
  expect(page.querySelector("[role=alert]")?.textContent).toContain(words);
  expect(page.querySelector("[data-verdict=computer]")).not.toBeNull();
  expect(page.querySelector("[data-action=grant]") !== null).toBe(state === "not-granted");
});

test("the verdict says how much, why, what it does, how exact it is, and that Entrée's codes are right", async () => {
  const said = (await drawPart(behind, "done")).textContent?.replace(/\s/g, " ") ?? "";
  for (const words of ["3 min 12 s de retard", "tout seul", "toujours refusé", "à 14 ms près", "justes quand même"]) {
    expect(said).toContain(words);
  }
});

test("a measure from before the clock was set is not shown, and it says so", async () => {
  const page = await drawPart({ source: "local", reason: "clock-jumped", disagreement: null }, "idle");
  expect(page.querySelector("[data-message=clock-jumped]")).not.toBeNull();
  expect(page.querySelector("[data-verdict]")).toBeNull();
});

test("two servers that disagree are told with both names, by how much, and that it is not the student's doing", async () => {
  const disagreement = { ahead: "otp.utopia.test", behind: "cas.utopia.test", gapMs: 42_000 };
  const page = await drawPart({ ...behind, disagreement }, "idle");
  const said = page.querySelector("[data-message=hosts-disagree]")?.textContent?.replace(/\s/g, " ");
  for (const words of ["otp.utopia.test", "cas.utopia.test", "42 s", "assistance"]) expect(said).toContain(words);
  expect((await drawPart(behind, "idle")).querySelector("[data-message=hosts-disagree]")).toBeNull();
});
