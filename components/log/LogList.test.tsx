// @vitest-environment happy-dom
import { render } from "preact";
import { beforeEach, expect, test, vi } from "vitest";
import type { LogLine } from "@/lib/messages/views";
import { speakFrench } from "@/test/fakes/speak-french";
import { LogList } from "./LogList";

const line: LogLine = {
  at: Date.UTC(2026, 10, 22, 9, 30),
  institutionId: "ecole",
  host: "ent.test",
  path: "/cours",
  verdict: "stale-session",
  did: "repaired",
  urgency: "stop",
};
const show = (more: Partial<Parameters<typeof LogList>[0]>) => {
  const props = { lines: [], isCleared: false, onClear: vi.fn(), onUndo: vi.fn(), ...more };
  render(<LogList {...props} />, document.body);
  return props;
};
const press = (action: string) => document.querySelector<HTMLElement>(`[data-action=${action}]`)?.click();

beforeEach(async () => {
  render(null, document.body);
  await speakFrench();
});

test("an empty log says so, and has nothing to clear", () => {
  show({});
  expect(document.body.textContent).toContain("Rien encore.");
  expect(document.querySelector("[data-action]")).toBeNull();
});

test("a line says what was wrong, what was done, when and where; one button clears them all", () => {
  const { onClear } = show({ lines: [line] });
  const text = document.querySelector("li")?.textContent;
  for (const words of ["Ta session est périmée.", "réparé", "ent.test/cours"]) expect(text).toContain(words);
  expect(document.querySelector("time")?.dateTime).toBe("2026-11-22T09:30:00.000Z");
  press("clear-log");
  expect(onClear).toHaveBeenCalledOnce();
});

test("the first eight are shown, and all of them on demand", async () => {
  show({ lines: Array.from({ length: 12 }, (_line, index) => ({ ...line, at: line.at - index })) });
  const shown = () => document.querySelectorAll("li").length;
  expect(shown()).toBe(8);
  press("whole-log");
  await vi.waitFor(() => expect(shown()).toBe(12));
  expect(document.querySelector("[data-action=whole-log]")).toBeNull();
});

test("what was cleared can be had back", () => {
  const { onUndo } = show({ isCleared: true });
  expect(document.body.textContent).not.toContain("Rien encore.");
  press("undo-clear");
  expect(onUndo).toHaveBeenCalledOnce();
});
