// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, beforeAll, expect, test } from "vitest";
import type { CodeView } from "@/lib/messages/code-view";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { CodeList } from "./CodeList";

beforeAll(speakFrench);
afterEach(() => draw(null));

const titles = ["Crous", "Lycée", "Bibliothèque", "Sport", "Stages", "Courriel"];
const accounts = titles.map(
  (title): CodeView => ({
    id: title,
    title,
    subtitle: "",
    digits: 6,
    kind: "totp",
    code: "072615",
    nextCode: "111111",
    leftMs: 9000,
    periodMs: 30_000,
  }),
);

const drawList = (others: readonly CodeView[], main: string | null = "UTC") =>
  draw(<CodeList main={main} others={others} onCopy={async () => true} onNewCode={() => {}} />);
const shown = (page: HTMLElement) => [...page.querySelectorAll(".whose")].map(({ textContent }) => textContent);

test("the others are one fold away, and in the open where the institution has none", async () => {
  const page = await drawList(accounts);
  expect(page.querySelector("details")?.open).toBe(false);
  expect(page.querySelector("summary")?.textContent).toBe("Mes autres codes (6)");
  await drawList(accounts, null);
  expect(page.querySelector("details")).toBeNull();
  expect(shown(page)).toEqual(titles);
});

test("more than five can be searched, accents forgiven", async () => {
  const page = await drawList(accounts);
  const search = page.querySelector("input");
  const type = (typed: string) =>
    act(() => {
      if (search) search.value = typed;
      search?.dispatchEvent(new Event("input", { bubbles: true }));
    });
  await type("bibliotheque");
  expect(shown(page)).toEqual(["Bibliothèque"]);
  await type("zèbre ");
  expect(shown(page)).toEqual([]);
  expect(page.querySelector(".none-found[role=status]")?.textContent).toBe("Aucun code pour «\u00a0zèbre\u00a0».");
});

test("five are seen at a glance: no search", async () => {
  const page = await drawList(accounts.slice(0, 5));
  expect(page.querySelector("input")).toBeNull();
  expect(shown(page)).toHaveLength(5);
});
