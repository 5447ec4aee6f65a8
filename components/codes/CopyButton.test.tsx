// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { CopyButton } from "./CopyButton";

beforeAll(speakFrench);
beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  await draw(null);
  vi.useRealTimers();
});

async function press(copies: boolean) {
  const page = await draw(<CopyButton title="UTC" onCopy={async () => copies} />);
  const button = page.querySelector("button");
  await act(async () => button?.click());
  return { button, status: page.querySelector("[role=status]") };
}

test("says for two seconds, aloud too, that the code was copied", async () => {
  const { button, status } = await press(true);
  const said = () => [button?.textContent, button?.getAttribute("aria-label"), status?.textContent];
  expect(said()).toEqual(["Copié", "Copié", "Copié"]);
  await act(() => void vi.advanceTimersByTime(1999));
  expect(button?.textContent).toBe("Copié");
  await act(() => void vi.advanceTimersByTime(1));
  expect(said()).toEqual(["Copier", "Copier le code pour UTC", ""]);
});

test("says that the browser would not copy", async () => {
  const { button, status } = await press(false);
  expect([button?.textContent, status?.textContent]).toEqual(["Refusé", "Refusé"]);
});
