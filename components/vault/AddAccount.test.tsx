// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { click, type } from "@/test/fakes/visit";
import { AddAccount } from "./AddAccount";
import type { AddState } from "./add-state";

const acts = {
  onText: vi.fn(),
  onFiles: vi.fn(),
  onHand: vi.fn(),
  onPassphrase: vi.fn(),
  onTakeParts: vi.fn(),
  onCancel: vi.fn(),
};
const drawAdd = (state: AddState = { state: "waiting" }) => draw(<AddAccount state={state} {...acts} />);
const picture = new File(["."], "capture.png", { type: "image/png" });

/** Gives the page something by drop or by paste; tells whether the browser's own way was stopped. */
async function give(kind: "drop" | "paste" | "dragover", gift: { text?: string; files?: File[] }, on: Element | null) {
  const data = { files: gift.files ?? [], getData: () => gift.text ?? "", types: gift.files ? ["Files"] : [] };
  const event = Object.assign(new Event(kind, { bubbles: true, cancelable: true }), {
    clipboardData: data,
    dataTransfer: data,
  });
  await act(() => void on?.dispatchEvent(event));
  return event.defaultPrevented;
}

beforeAll(speakFrench);
beforeEach(() => vi.clearAllMocks());
afterEach(() => draw(null));

test("text and pictures are taken wherever they are pasted or dropped", async () => {
  const page = await drawAdd();
  await give("paste", { text: " otpauth://totp/UTC " }, page);
  expect(acts.onText).toHaveBeenCalledExactlyOnceWith("otpauth://totp/UTC");
  await give("drop", { files: [picture] }, page);
  await give("paste", { files: [picture] }, page.querySelector("textarea"));
  expect(acts.onFiles.mock.calls).toEqual([[[picture]], [[picture]]]);
});

test("text pasted into a field stays there until it is read", async () => {
  const page = await drawAdd();
  expect(await give("paste", { text: "JBSW Y3DP" }, page.querySelector("textarea"))).toBe(false);
  expect(acts.onText).not.toHaveBeenCalled();
  await type("pasted", "JBSW Y3DP");
  await click("read-text");
  expect(acts.onText).toHaveBeenCalledExactlyOnceWith("JBSW Y3DP");
});

test("the page says that it takes what is dragged over it", async () => {
  const page = await drawAdd();
  await give("dragover", { files: [picture] }, page);
  expect(page.querySelector("[data-dropping]")).not.toBeNull();
  await give("drop", { files: [picture] }, page);
  expect(page.querySelector("[data-dropping]")).toBeNull();
});

test("while something is read nothing else is taken, and a dropped file opens no other page", async () => {
  const page = await drawAdd({ state: "reading", name: null });
  expect(await give("drop", { files: [picture] }, page)).toBe(true);
  expect(acts.onFiles).not.toHaveBeenCalled();
});

test("a key typed by hand comes with what schools use, unless told otherwise", async () => {
  await drawAdd();
  await click("read-hand");
  expect(acts.onHand).not.toHaveBeenCalled();
  await type("issuer", "UTC");
  await type("secret", "JBSW Y3DP EHPK 3PXP");
  await type("digits", "8");
  await type("period", "60");
  await click("read-hand");
  expect(acts.onHand).toHaveBeenCalledExactlyOnceWith({
    issuer: "UTC",
    label: "",
    secret: "JBSW Y3DP EHPK 3PXP",
    digits: 8,
    algorithm: "SHA1",
    periodSeconds: 60,
  });
});

test.each([
  ["text", "textarea"],
  ["hand", "[name=secret]"],
] as const)("a refusal of what came by %s is said at its field", async (by, field) => {
  const page = await drawAdd({ state: "refused", reason: "bad-secret", name: null, by });
  const described = page.querySelector(field)?.getAttribute("aria-describedby")?.split(" ") ?? [];
  const words = described.map((id) => page.querySelector(`[id="${id}"]`)?.textContent).join("");
  expect(words).toContain("signe impossible");
  expect(page.querySelector<HTMLDetailsElement>("[data-fold=by-hand]")?.open).toBe(by === "hand");
});

test("a refused file is named", async () => {
  const page = await drawAdd({ state: "refused", reason: "no-qr", name: "capture.png", by: "file" });
  expect(page.querySelector("[role=alert]")?.textContent).toMatch(/capture\.png.*QR code/s);
});

test("the missing parts of an export are numbered as a person counts", async () => {
  const page = await drawAdd({ state: "parts", read: [1], size: 4 });
  expect(page.textContent).toContain("J’ai lu 1 image sur 4.");
  expect(page.textContent).toMatch(/Il me manque les n°\s1, 3, 4\./);
  await click("take-parts");
  expect(acts.onTakeParts).toHaveBeenCalledOnce();
});
