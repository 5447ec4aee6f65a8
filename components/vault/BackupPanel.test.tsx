// @vitest-environment happy-dom
import type { ComponentProps } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { click, type } from "@/test/fakes/visit";
import { BackupPanel } from "./BackupPanel";

const acts = { onAsk: vi.fn(), onOpen: vi.fn(), onCopy: vi.fn(), onSave: vi.fn(), onClose: vi.fn() };
const onRestore = vi.fn();
type Plain = ComponentProps<typeof BackupPanel>["plain"];
const drawPanel = (state: Plain["state"], lastBackupMs: number | null = null, isOutdated = false) =>
  draw(
    <BackupPanel
      lastBackupMs={lastBackupMs}
      isOutdated={isOutdated}
      download="idle"
      plain={{ state, wasCopied: false, ...acts }}
      onDownload={() => {}}
      onRestore={onRestore}
    />,
  );

beforeAll(speakFrench);
beforeEach(() => vi.clearAllMocks());
afterEach(() => draw(null));

test("the clear lines stand behind a warning and the passphrase", async () => {
  await drawPanel({ state: "closed" });
  await click("plain");
  expect(acts.onAsk).toHaveBeenCalledOnce();
  await drawPanel({ state: "asked", attempt: { state: "idle" } });
  expect(document.querySelector("[data-message=plain-warning]")).not.toBeNull();
  await type("passphrase", "cinq mots à moi");
  await click("open");
  expect(acts.onOpen).toHaveBeenCalledExactlyOnceWith("cinq mots à moi");
  await drawPanel({
    state: "open",
    accounts: [{ id: "1", title: "UTC", otpauth: "otpauth://totp/UTC", drawing: { size: 21, path: "M0 0h1v1h-1z" } }],
  });
  expect(document.querySelector(".plain-line")?.textContent).toBe("otpauth://totp/UTC");
  await click("close");
  expect(acts.onClose).toHaveBeenCalledOnce();
});

test("the same file can be restored twice in a row", async () => {
  await drawPanel({ state: "closed" });
  const input = document.querySelector<HTMLInputElement>("[type=file]");
  const file = new File(["{}"], "entree.json");
  for (let time = 0; time < 2; time++) {
    if (input) Object.defineProperty(input, "files", { configurable: true, value: [file] });
    await act(() => void input?.dispatchEvent(new Event("change", { bubbles: true })));
  }
  expect(onRestore.mock.calls).toEqual([[file], [file]]);
});

test("it says when the last backup was made, and whether it still holds everything", async () => {
  const page = await drawPanel({ state: "closed" });
  expect(page.textContent).toContain("pas encore sauvegardés");
  const day = new Date(2026, 10, 22, 12).getTime();
  await drawPanel({ state: "closed" }, day);
  expect(page.textContent).toContain("22 novembre 2026");
  await drawPanel({ state: "closed" }, day, true);
  expect(page.textContent).toContain("ont changé depuis");
});
