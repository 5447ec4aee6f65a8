// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { press } from "@/test/fakes/visit";
import { type Choice, InstitutionPicker } from "./InstitutionPicker";

const choices: Choice[] = [
  { id: "utc", name: "Université de technologie de Compiègne", shortName: "UTC", alias: "le 5000", place: "Compiègne" },
  { id: "utt", name: "Université de technologie de Troyes", shortName: "UTT", alias: null, place: "Troyes" },
  { id: "monlycee-net", name: "monlycée.net", shortName: "monlycée.net", alias: null, place: "Île-de-France" },
];
const onChoose = vi.fn();
const search = (typed: string) => (typed.length < 2 || typed.startsWith("x") ? [] : choices);
const drawPicker = (chosenIds: string[] = []) =>
  draw(<InstitutionPicker search={search} chosenIds={chosenIds} onChoose={onChoose} />);

const field = () => document.querySelector<HTMLInputElement>("[role=combobox]") as HTMLInputElement;
const options = () => [...document.querySelectorAll<HTMLElement>("[role=option]")];
const active = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "");
const typeIn = async (text: string) => {
  field().value = text;
  await act(() => void field().dispatchEvent(new Event("input", { bubbles: true })));
};

beforeAll(speakFrench);
afterEach(async () => {
  await draw(null);
  vi.clearAllMocks();
});

test("the field has the keyboard at once, and is closed until two letters are typed", async () => {
  await drawPicker();
  expect(document.activeElement).toBe(field());
  expect(field().getAttribute("aria-expanded")).toBe("false");
  await typeIn("u");
  expect(options()).toEqual([]);
  expect(document.querySelector("[data-state=none-found]")).toBeNull();
  await typeIn("ut");
  expect(field().getAttribute("aria-expanded")).toBe("true");
  expect(options()).toHaveLength(3);
  expect(document.querySelector("[role=status]")?.textContent).toBe("3 établissements trouvés");
});

test("arrows go round the list, which names the one that Enter chooses; the keyboard never leaves the field", async () => {
  await drawPicker();
  await typeIn("ut");
  expect(active()?.id).toBe("institution-utc");
  await press("ArrowDown");
  expect(active()?.getAttribute("aria-selected")).toBe("true");
  await press("ArrowUp");
  await press("ArrowUp");
  expect(active()?.id).toBe("institution-monlycee-net");
  await press("ArrowDown");
  expect(active()?.id).toBe("institution-utc");
  expect(document.activeElement).toBe(field());
  await press("Enter");
  expect(onChoose.mock.calls).toEqual([["utc"]]);
});

test("Escape closes the list, then empties the field; an arrow opens it again", async () => {
  await drawPicker();
  await typeIn("ut");
  await press("Escape");
  expect(options()).toEqual([]);
  expect(field().value).toBe("ut");
  await press("Enter");
  expect(onChoose).not.toHaveBeenCalled();
  await press("ArrowDown");
  expect(active()?.id).toBe("institution-utc");
  await press("Escape");
  await press("Escape");
  expect(field().value).toBe("");
});

test("Enter that ends a composition chooses nothing", async () => {
  await drawPicker();
  await typeIn("ut");
  const composed = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, isComposing: true });
  await act(() => void field().dispatchEvent(composed));
  expect(onChoose).not.toHaveBeenCalled();
});

test("an option tells its names and its place once each, and whether it is chosen already", async () => {
  await drawPicker(["utt"]);
  await typeIn("ut");
  expect(options().map(({ innerText }) => innerText.replace(/\s+/g, " ").trim())).toEqual([
    "Université de technologie de CompiègneUTC, le 5000, Compiègne",
    "Université de technologie de TroyesUTT, Troyesdéjà choisi",
    "monlycée.netÎle-de-France",
  ]);
});

test("what is not there is said, with the way to add it", async () => {
  await drawPicker();
  await typeIn("xyzzy");
  expect(document.querySelector("[data-state=none-found]")?.textContent).toContain("xyzzy");
  expect(document.getElementById("institution-hint")?.textContent).toMatch(/Ouvre la page de connexion de ton école/);
});
