// @vitest-environment happy-dom
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { CreateVault } from "./CreateVault";

beforeAll(speakFrench);
afterEach(() => draw(null));

test("a backup can take the place of a first passphrase, and a file that is none is refused in words", async () => {
  const acts = { onCreate: vi.fn(), onRestore: vi.fn(), onDrawAgain: vi.fn() };
  const choice = {
    proposed: "un deux trois",
    weigh: () => ({ enough: true, share: 1, reason: null }) as never,
    ...acts,
  };
  await draw(<CreateVault {...choice} making={{ state: "idle" }} isRestoreRefused={false} />);
  expect(document.querySelector("[data-message=restore-refused]")).toBeNull();
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  const file = new File(["{}"], "entree.json");
  Object.defineProperty(input, "files", { value: [file] });
  input?.dispatchEvent(new Event("change", { bubbles: true }));
  expect(acts.onRestore).toHaveBeenCalledExactlyOnceWith(file);

  await draw(<CreateVault {...choice} making={{ state: "idle" }} isRestoreRefused />);
  expect(document.querySelector("[data-message=restore-refused]")?.textContent).not.toBe("");
});
