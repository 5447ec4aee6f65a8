// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { UnlockForm, type UnlockProps } from "./UnlockForm";

const onUnlock = vi.fn();
beforeAll(speakFrench);
beforeEach(() => onUnlock.mockClear());
afterEach(() => draw(null));

const drawForm = (props: Partial<UnlockProps> = {}) =>
  draw(
    <UnlockForm
      isMain
      progress={null}
      problem={null}
      canUsePasskey={false}
      onUnlock={onUnlock}
      onPasskey={() => {}}
      onForgotten={() => {}}
      {...props}
    />,
  );
const field = () => document.querySelector<HTMLInputElement>("[name=passphrase]");

async function submit(typed: string): Promise<void> {
  const input = field();
  if (input) input.value = typed;
  await act(() => document.querySelector("form")?.requestSubmit());
}

test("the field has the focus, hides what is typed, and asks nobody to keep it", async () => {
  await drawForm();
  expect(document.activeElement).toBe(field());
  expect([field()?.type, field()?.autocomplete]).toEqual(["password", "off"]);
});

test("the field leaves the focus where another button comes first", async () => {
  await drawForm({ isMain: false });
  expect(document.activeElement).not.toBe(field());
});

test("what was typed is given as it was typed, spaces included, and nothing is not given", async () => {
  await drawForm();
  await submit("");
  expect(onUnlock).not.toHaveBeenCalled();
  await submit(" cinq mots  à moi ");
  expect(onUnlock).toHaveBeenCalledExactlyOnceWith(" cinq mots  à moi ");
});

test("no second try while the key is derived, nor before the wait is over", async () => {
  const page = await drawForm({ progress: 0.4 });
  expect(page.querySelector("progress")?.value).toBe(0.4);
  await submit("une phrase");
  await drawForm({ problem: { kind: "throttled", leftMs: 7600 } });
  expect(page.querySelector("[data-action=unlock]")?.textContent).toBe("Déverrouiller dans 8\u00a0s");
  await submit("une phrase");
  expect(onUnlock).not.toHaveBeenCalled();
});

test("a wait is announced without its seconds", async () => {
  const page = await drawForm({ problem: { kind: "throttled", leftMs: 7600 } });
  const said = page.querySelector("[role=alert]")?.textContent;
  await drawForm({ problem: { kind: "throttled", leftMs: 6600 } });
  expect(page.querySelector("[role=alert]")?.textContent).toBe(said);
  expect(said).not.toMatch(/\d/);
});

test("a refused phrase is selected again after every try, and its words come back to be heard", async () => {
  const select = vi.spyOn(HTMLInputElement.prototype, "select");
  const refused = { problem: { kind: "refused" } } as const;
  const page = await drawForm(refused);
  expect(select).toHaveBeenCalledTimes(1);
  expect(field()?.getAttribute("aria-describedby")).toBe(page.querySelector("[role=alert]")?.id);
  await drawForm({ ...refused, progress: 0.1 });
  expect(page.querySelector("[role=alert]")?.textContent).toBe("");
  await drawForm(refused);
  expect(select).toHaveBeenCalledTimes(2);
  expect(page.querySelector("[role=alert]")?.textContent).toContain("Ce n’est pas la bonne phrase.");
});

test("the phrase is shown and hidden again without being lost", async () => {
  const page = await drawForm();
  const input = field();
  if (input) input.value = "cinq mots";
  const toggle = page.querySelector<HTMLElement>("[data-action=show-secret]");
  const now = () => [field()?.type, toggle?.getAttribute("aria-pressed"), field()?.value];
  await act(() => toggle?.click());
  expect(now()).toEqual(["text", "true", "cinq mots"]);
  await act(() => toggle?.click());
  expect(now()).toEqual(["password", "false", "cinq mots"]);
});
