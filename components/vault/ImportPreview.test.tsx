// @vitest-environment happy-dom
import type { ComponentProps } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Token } from "@/lib/otp/account";
import { draw } from "@/test/fakes/draw";
import { speakFrench } from "@/test/fakes/speak-french";
import { click } from "@/test/fakes/visit";
import { ImportPreview } from "./ImportPreview";

const token = (issuer: string, label = ""): Token => ({
  kind: "totp",
  issuer,
  label,
  secret: "GEZDGNBVGY3TQOJQ",
  algorithm: "SHA1",
  digits: 6,
  periodSeconds: 30,
});
const report: ComponentProps<typeof ImportPreview>["report"] = {
  state: "read",
  format: "aegis",
  tokens: [token("UTC", "camille"), token("GitHub"), token("Crous")],
  problems: [
    { at: 3, name: "Steam", reason: "steam" },
    { at: 7, name: null, reason: "bad-secret" },
  ],
  part: null,
};
const onAdd = vi.fn();
const drawPreview = (props: Partial<ComponentProps<typeof ImportPreview>> = {}) =>
  draw(
    <ImportPreview
      report={report}
      duplicates={[1]}
      institutions={[{ id: "utc", shortName: "UTC", hosts: ["cas.utc.fr"] }]}
      suggested={["utc", null, null]}
      adding="idle"
      onAdd={onAdd}
      onCancel={() => {}}
      {...props}
    />,
  );

beforeAll(speakFrench);
beforeEach(() => onAdd.mockClear());
afterEach(() => draw(null));

const boxes = () => [...document.querySelectorAll<HTMLInputElement>("[type=checkbox]")];
const tick = (index: number) => act(() => boxes()[index]?.click());

test("what is kept already is marked, and not ticked", async () => {
  await drawPreview();
  expect(boxes().map((box) => box.checked)).toEqual([true, false, true]);
  expect(document.querySelector("[data-duplicate=true]")?.textContent).toContain("Déjà là");
});

test("what is ticked is added, each with the institution it belongs to", async () => {
  await drawPreview();
  await tick(0);
  await tick(1);
  await tick(0);
  await tick(2);
  await click("add");
  expect(onAdd).toHaveBeenCalledExactlyOnceWith([
    { index: 0, institutionId: "utc" },
    { index: 1, institutionId: null },
  ]);
});

test("a code can be given to an institution, whose hosts are named", async () => {
  await drawPreview();
  const [, select] = document.querySelectorAll("select");
  if (select) select.value = "utc";
  await act(() => void select?.dispatchEvent(new Event("change", { bubbles: true })));
  expect(select?.closest("li")?.textContent).toContain("Rempli seulement sur cas.utc.fr");
  await click("add");
  expect(onAdd).toHaveBeenCalledWith([
    { index: 0, institutionId: "utc" },
    { index: 2, institutionId: "utc" },
  ]);
});

test("nothing ticked adds nothing, and work under way takes no second click", async () => {
  await drawPreview({ adding: "working" });
  await click("add");
  await drawPreview();
  await tick(0);
  await tick(2);
  await click("add");
  expect(onAdd).not.toHaveBeenCalled();
});

test("each problem has its place, its name and its reason", async () => {
  await drawPreview();
  const lines = [...document.querySelectorAll("[data-problems] li")].map((line) => line.textContent);
  expect(lines[0]).toMatch(/^N°\s3, Steam\s: Les codes Steam/);
  expect(lines[1]).toMatch(/^N°\s7\s: La clé contient/);
});

test("no secret is drawn, and the heading has the focus", async () => {
  await drawPreview();
  expect(document.body.outerHTML).not.toContain("GEZDGNBVGY3TQOJQ");
  expect(document.activeElement?.textContent).toBe("Voici ce que j’ai compris");
});
