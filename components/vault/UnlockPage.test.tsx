// @vitest-environment happy-dom
import type { ComponentProps } from "preact";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { click, type } from "@/test/fakes/visit";
import { UnlockPage } from "./UnlockPage";

const acts = { onPassphrase: vi.fn(), onRecoveryKey: vi.fn(), onStartAgain: vi.fn() };
const drawPage = (props: Partial<ComponentProps<typeof UnlockPage>> = {}) =>
  draw(<UnlockPage attempt={{ state: "idle" }} hasRecoveryKey passkey={null} {...acts} {...props} />);

beforeAll(speakFrench);
beforeEach(() => vi.clearAllMocks());
afterEach(() => draw(null));

test("a recovery key goes its own way, never where a passphrase goes", async () => {
  await drawPage();
  expect(document.querySelector<HTMLInputElement>("[name=passphrase]")?.type).toBe("password");
  await click("other-way");
  expect(document.querySelector<HTMLInputElement>("[name=passphrase]")?.type).toBe("text");
  await type("passphrase", "K7QX-29FM");
  await click("open");
  expect(acts.onRecoveryKey).toHaveBeenCalledExactlyOnceWith("K7QX-29FM");
  expect(acts.onPassphrase).not.toHaveBeenCalled();
});

test("nothing typed as a passphrase is kept in the field of the key", async () => {
  await drawPage();
  await type("passphrase", "cinq mots à moi");
  await click("other-way");
  expect(document.querySelector<HTMLInputElement>("[name=passphrase]")?.value).toBe("");
});

test("without a sheet no key is asked for, and starting again stays possible", async () => {
  await drawPage({ hasRecoveryKey: false });
  expect(document.querySelector("[data-action=other-way]")).toBeNull();
  await click("start-again");
  expect(acts.onStartAgain).toHaveBeenCalledOnce();
});

test("a passkey is asked once at a time, and its refusal leaves the passphrase", async () => {
  const onUse = vi.fn();
  await drawPage({ passkey: { state: "waiting", onUse } });
  await click("passkey");
  expect(onUse).not.toHaveBeenCalled();
  await drawPage({ passkey: { state: "failed", onUse } });
  expect(document.querySelector("[data-message=passkey-failed]")?.getAttribute("role")).toBe("alert");
  await click("passkey");
  expect(onUse).toHaveBeenCalledOnce();
});
