// @vitest-environment happy-dom
import type { ComponentProps } from "preact";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { click, press, type } from "@/test/fakes/visit";
import { AccountRows } from "./AccountRows";
import type { AccountEntry } from "./account-entry";

const acts = {
  onMove: vi.fn(),
  onRename: vi.fn(),
  onBind: vi.fn(),
  onDelete: vi.fn(),
  onUndo: vi.fn(),
  onDismiss: vi.fn(),
  onAskQr: vi.fn(),
  onOpenQr: vi.fn(),
  onCloseQr: vi.fn(),
  onLock: vi.fn(),
};
const entry = (issuer: string): AccountEntry => ({ id: issuer, name: "", issuer, label: "", institutionId: null });
const three = ["UTC", "Université d’Évry", "GitHub"].map(entry);
const nine = [...three, ..."abcdef"].map((one) => (typeof one === "string" ? entry(one) : one));
const institutions = [{ id: "utc", shortName: "UTC", hosts: ["cas.utc.fr"] }];

const drawRows = (accounts: AccountEntry[], props: Partial<ComponentProps<typeof AccountRows>> = {}) =>
  draw(<AccountRows accounts={accounts} institutions={institutions} deleted={null} qr={null} {...acts} {...props} />);
const titles = () => [...document.querySelectorAll(".account-name b")].map(({ textContent }) => textContent);
const button = (id: string, action: string) =>
  document.querySelector<HTMLElement>(`[data-account="${id}"] [data-action=${action}]`);

beforeAll(speakFrench);
beforeEach(() => vi.clearAllMocks());
afterEach(() => draw(null));

test("a code moves by its buttons and by the arrows, never past an end", async () => {
  await drawRows(three);
  button("UTC", "up")?.click();
  expect(acts.onMove).not.toHaveBeenCalled();
  button("UTC", "down")?.click();
  button("GitHub", "up")?.focus();
  await press("ArrowUp");
  await press("ArrowDown");
  expect(acts.onMove.mock.calls).toEqual([
    ["UTC", 1],
    ["GitHub", 1],
  ]);
});

test("what was moved keeps the focus, and its new place is said", async () => {
  await drawRows(three);
  button("GitHub", "up")?.click();
  await drawRows(["UTC", "GitHub", "Université d’Évry"].map(entry));
  expect(document.activeElement).toBe(button("GitHub", "up"));
  expect(document.body.textContent).toMatch(/GitHub\s: place 2 sur 3/);
});

test("a code is renamed, bound and deleted from its row", async () => {
  await drawRows(three);
  await click("edit");
  await type("name", "  Ma fac ");
  await click("rename");
  expect(acts.onRename).toHaveBeenCalledExactlyOnceWith("UTC", "Ma fac");
  await type("institution", "utc");
  await type("institution", "");
  expect(acts.onBind.mock.calls).toEqual([
    ["UTC", "utc"],
    ["UTC", null],
  ]);
  await click("delete");
  expect(acts.onDelete).toHaveBeenCalledExactlyOnceWith("UTC");
});

test("a deletion can be undone from where the focus is", async () => {
  await drawRows(three, { deleted: entry("Crous") });
  expect(document.activeElement?.getAttribute("data-action")).toBe("undo");
  expect(document.querySelector("[role=status][data-toast]")?.textContent).toContain("Crous est supprimé");
  await click("undo");
  expect(acts.onUndo).toHaveBeenCalledOnce();
  expect(document.activeElement?.textContent).toBe("Mes codes");
});

test("more than eight can be searched, whatever the accents; a part of them is not put in order", async () => {
  await drawRows(nine.slice(0, 8));
  expect(document.querySelector("[type=search]")).toBeNull();
  await drawRows(nine);
  await type("search", "evry UNIV");
  expect(titles()).toEqual(["Université d’Évry"]);
  expect(document.querySelector("[data-action=up]")).toBeNull();
  await type("search", "zzz");
  expect(document.querySelector("[data-state=none-found]")?.getAttribute("role")).toBe("status");
});

test("a QR code is drawn only once it was given", async () => {
  await drawRows(three);
  await click("edit");
  await click("ask-qr");
  expect(acts.onAskQr).toHaveBeenCalledExactlyOnceWith("UTC");
  await drawRows(three, { qr: { id: "UTC", attempt: { state: "idle" }, drawing: null } });
  expect(document.querySelector("[role=img]")).toBeNull();
  await type("passphrase", "cinq mots à moi");
  await click("open");
  expect(acts.onOpenQr).toHaveBeenCalledExactlyOnceWith("UTC", "cinq mots à moi");
  await drawRows(three, { qr: { id: "UTC", attempt: { state: "idle" }, drawing: { size: 21, path: "M0 0h1v1h-1z" } } });
  expect(document.querySelector("[role=img]")?.getAttribute("viewBox")).toBe("-4 -4 29 29");
});

test("what comes into the list is marked and said", async () => {
  await drawRows(three);
  expect(document.querySelector(".is-new")).toBeNull();
  await drawRows([...three, entry("Crous")]);
  expect(document.querySelector(".is-new")?.getAttribute("data-account")).toBe("Crous");
  expect(document.body.textContent).toContain("1 code ajouté");
});

test("the codes are locked from their heading", async () => {
  await drawRows(three);
  await click("lock");
  expect(acts.onLock).toHaveBeenCalledOnce();
});

test("an empty list says what to do", async () => {
  await drawRows([]);
  expect(document.querySelector("[data-state=no-accounts]")?.textContent).toContain("Ajoute le premier");
});
