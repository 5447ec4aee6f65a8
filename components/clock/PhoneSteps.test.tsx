// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { PhoneSteps } from "./PhoneSteps";
import type { PhoneStep } from "./phone-step";

beforeAll(speakFrench);
afterEach(() => draw(null));

const onCode = vi.fn();
const onNow = vi.fn();
const onPrecise = vi.fn();
beforeEach(() => vi.resetAllMocks());

const drawStep = (step: PhoneStep) =>
  draw(<PhoneSteps step={step} digits={6} onCode={onCode} onNow={onNow} onPrecise={onPrecise} onRestart={() => {}} />);
const type = (page: HTMLElement, text: string) =>
  act(() => {
    const input = page.querySelector("input");
    if (!input) throw new Error("there is nowhere to type a code");
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
const click = (page: HTMLElement, action: string) =>
  act(() => page.querySelector<HTMLElement>(`[data-action=${action}]`)?.click());

describe("the code that a phone shows", () => {
  test("is handed on without its gap, with the time of its first digit and its last", async () => {
    const page = await drawStep({ step: "first", problem: null });
    const beganMs = Date.now();
    await type(page, "41");
    await vi.waitUntil(() => Date.now() > beganMs + 1);
    await type(page, "418 902");
    await click(page, "search");
    expect(onCode).toHaveBeenCalledOnce();
    const typed = onCode.mock.calls[0]?.[0];
    expect(typed.code).toBe("418902");
    expect(typed.startedMs).toBeGreaterThanOrEqual(beganMs);
    expect(typed.endedMs).toBeGreaterThan(typed.startedMs);
  });

  test("is asked for again while digits are missing", async () => {
    const page = await drawStep({ step: "first", problem: null });
    await type(page, "41890");
    await click(page, "search");
    expect(onCode).not.toHaveBeenCalled();
    expect(page.querySelector(".field-error")?.textContent).toBe("Il manque des chiffres.");
  });
});

test("a second code begins with a press when it appears, which has the focus", async () => {
  await drawStep({ step: "searching" });
  const page = await drawStep({ step: "wait", why: "far" });
  expect(document.activeElement?.getAttribute("data-action")).toBe("now");
  await click(page, "now");
  expect(onNow).toHaveBeenCalledOnce();
  await drawStep({ step: "next" });
  expect(document.activeElement?.getAttribute("name")).toBe("phone-code");
});

describe("what was found", () => {
  const meaning = { effect: "refused", cause: "unsynchronised", direction: "ahead", byMs: 87_000 } as const;

  test("by one code is said in round numbers, and can be measured to the second", async () => {
    const page = await drawStep({ step: "found", isExact: false, meaning: { ...meaning, errorMs: 17_000 } });
    expect(page.querySelector("h3")?.textContent?.replace(/\s/g, " ")).toBe("Ton téléphone a environ 90 s d’avance.");
    await click(page, "precise");
    expect(onPrecise).toHaveBeenCalledOnce();
  });

  test("by one that was seen to appear is said to the second, with the steps", async () => {
    const page = await drawStep({ step: "found", isExact: true, meaning: { ...meaning, byMs: 94_200, errorMs: 520 } });
    expect(page.querySelector("h3")?.textContent?.replace(/\s/g, " ")).toBe("Ton téléphone a 94 s d’avance.");
    expect(page.querySelector("[data-action=precise]")).toBeNull();
    expect(page.querySelectorAll("[data-steps=android] li")).toHaveLength(4);
  });

  test("to be right needs no steps", async () => {
    const right = { effect: "fine", cause: "in-order", direction: "right", byMs: 300, errorMs: 17_000 } as const;
    const page = await drawStep({ step: "found", isExact: false, meaning: right });
    expect(page.querySelector("h3")?.textContent).toBe("Ton téléphone est à l’heure.");
    expect(page.querySelector("[data-steps]")).toBeNull();
  });
});
