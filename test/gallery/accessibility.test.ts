import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findMoving } from "./find-moving.ts";
import { findUnbounded } from "./find-unbounded.ts";
import { findFaults, type Gallery, openGallery } from "./open-gallery.ts";
import type { Stage } from "./stage.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare const gallery: Stage;
declare const axe: { run(where: Document, options: RunOptions): Promise<AxeResults> };

let opened: Gallery;

beforeAll(async () => {
  opened = await openGallery();
});
afterAll(() => opened.close());

const withAxe =
  (media: Parameters<Page["emulateMedia"]>[0]) =>
  async (page: Page): Promise<void> => {
    await page.emulateMedia(media);
    await page.evaluate(`${axeSource};0`);
  };

type Question = { language: string; options: RunOptions };

/** What axe objects to of a scene. Runs in the page. */
async function objections({ id, questions }: { id: string; questions: readonly Question[] }): Promise<string[]> {
  const found: string[] = [];
  for (const { language, options } of questions) {
    await gallery.show(id, language, true);
    // Colours that are still on their way have a contrast of their own.
    gallery.stopMotion();
    const told = { resultTypes: ["violations"], elementRef: true, selectors: false } satisfies RunOptions;
    const { violations } = await axe.run(document, { ...told, ...options });
    for (const { id: rule, nodes } of violations) {
      // 7:1 is what a verdict has, and nothing else must have.
      const [node] = nodes.filter(({ element }) => rule !== "color-contrast-enhanced" || element?.closest(".verdict"));
      if (node) found.push(`${language}: ${rule}: ${node.html}`);
    }
  }
  return found;
}

const lookFor =
  (questions: readonly Question[]) =>
  (page: Page, { id }: { id: string }) =>
    page.evaluate(objections, { id, questions });

/** Colours do not depend on the words: they are looked at in one language of each direction. */
const coloured = ["fr", "ar"];

const contrast: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced"] },
};
/** A piece on a sheet of its own has no heading of the page. */
const rules = { "page-has-heading-one": { enabled: false } };
const everything: RunOptions = { rules: { ...rules, "color-contrast-enhanced": { enabled: true } } };
/** All but colours and style sheets, which are the same in every language. */
const words: RunOptions = {
  preload: false,
  rules: { ...rules, "color-contrast": { enabled: false }, "css-orientation-lock": { enabled: false } },
};

test("no scene has anything that axe objects to, in any language; a verdict's contrast is 7:1", async () => {
  const questions = opened.languages.map((language) => ({
    language,
    options: coloured.includes(language) ? everything : words,
  }));
  const visit = { width: 640, prepare: withAxe({ colorScheme: "light" }) };
  expect(await findFaults(opened, visit, lookFor(questions))).toEqual([]);
}, 300_000);

test("nor are its colours too pale in the dark theme", async () => {
  const questions = coloured.map((language) => ({ language, options: contrast }));
  const visit = { width: 640, prepare: withAxe({ colorScheme: "dark" }) };
  expect(await findFaults(opened, visit, lookFor(questions))).toEqual([]);
}, 300_000);

test("in forced colours contrast holds, and what can be pressed has an outline; nothing moves that must not", async () => {
  const look = lookFor([{ language: "fr", options: { runOnly: { type: "rule", values: ["color-contrast"] } } }]);
  const visit = { width: 640, prepare: withAxe({ forcedColors: "active", reducedMotion: "reduce" }) };
  const faults = await findFaults(opened, visit, async (page, scene) => [
    ...(await look(page, scene)),
    ...(await page.evaluate(findUnbounded)),
    ...(await page.evaluate(findMoving)),
  ]);
  expect(faults).toEqual([]);
}, 300_000);

test("what is broken is found: a verdict too pale, a button without a name or an outline", async () => {
  const scene = opened.scenes.find(({ id }) => id === "verdict/stale-session");
  if (!scene) throw new Error("there is no such scene");
  const page = await opened.open(scene, 360);
  await withAxe({ colorScheme: "light" })(page);
  const found = await page.evaluate(
    async ([pale, unnamed]) => {
      const [heading, button] = [document.querySelector("h1"), document.querySelector<HTMLElement>(".button")];
      if (!heading || !button) return [];
      heading.style.color = "#666";
      button.replaceChildren();
      button.style.border = "0";
      const runs = [await axe.run(document, pale), await axe.run(document, unnamed)];
      return runs.flatMap(({ violations }) => violations.map(({ id }) => id));
    },
    [contrast, words] as const,
  );
  expect(found).toEqual(["color-contrast-enhanced", "button-name"]);
  expect(await page.evaluate(findUnbounded)).toHaveLength(1);
  await page.context().close();
});
