import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gallery, openGallery, showScene, visitScenes } from "./open-gallery.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare const axe: { run(where: string | Document, options: RunOptions): Promise<AxeResults> };

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

async function violations(page: Page, where: string | null, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(`${axeSource};0`);
  return page.evaluate(
    async ([selector, asked]) => {
      // Colours that are still on their way have a contrast of their own.
      for (const moving of document.getAnimations()) {
        if (moving.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) moving.cancel();
        else moving.finish();
      }
      if (selector !== null && document.querySelector(selector) === null) return [];
      const found = await axe.run(selector ?? document, asked);
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    [where, options] as const,
  );
}

/** Rules of whole pages do not fit a piece on a sheet. */
const pieces: RunOptions = {
  resultTypes: ["violations"],
  rules: { "page-has-heading-one": { enabled: false }, "heading-order": { enabled: false } },
};
const enhanced: RunOptions = { runOnly: { type: "rule", values: ["color-contrast-enhanced"] } };

/** Words are the same in either theme: one is heard in every language, the other in one of each direction. */
const spoken = { light: /./, dark: /^(?:fr|ar)$/ };

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test("no scene has anything that axe objects to, in any language; a verdict's contrast is 7:1", async () => {
    const found: string[] = [];
    const languages = gallery.languages.filter((language) => spoken[colorScheme].test(language));
    expect(languages.length).toBeGreaterThan(1);
    await visitScenes(gallery, 640, async (page, scene) => {
      await page.emulateMedia({ colorScheme });
      for (const language of languages) {
        await showScene(page, scene, language);
        const objections = [
          ...(await violations(page, null, pieces)),
          ...(await violations(page, ".verdict", enhanced)),
        ];
        found.push(...objections.map((objection) => `${scene.id}, ${language}: ${objection}`));
      }
    });
    expect(found).toEqual([]);
  }, 900_000);
});

test("in forced colours, whatever can be pressed has an outline or is a link, and contrast holds", async () => {
  const found: string[] = [];
  await visitScenes(gallery, 640, async (page, scene) => {
    await page.emulateMedia({ forcedColors: "active" });
    await showScene(page, scene, "fr");
    const bare = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".button, .second-button, .line-button, .choice, input, select")]
        .filter((one) => one.offsetParent !== null && Number.parseFloat(getComputedStyle(one).borderTopWidth) < 1)
        .filter((one) => !(one instanceof HTMLInputElement && ["checkbox", "radio", "file"].includes(one.type)))
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    const contrast = await violations(page, null, { runOnly: { type: "rule", values: ["color-contrast"] } });
    found.push(...[...bare, ...contrast].map((objection) => `${scene.id}: ${objection}`));
  });
  expect(found).toEqual([]);
}, 300_000);

test("nothing moves for those who asked for no motion", async () => {
  const found: string[] = [];
  await visitScenes(gallery, 640, async (page, scene) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await showScene(page, scene, "fr");
    const moving = await page.evaluate(() => {
      const longest = (times: string) => Math.max(...times.split(",").map((time) => Number.parseFloat(time) || 0));
      return [...document.querySelectorAll("*")]
        .filter((one) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(one);
          return (
            longest(transitionDuration) > 0.001 || (animationName !== "none" && longest(animationDuration) > 0.001)
          );
        })
        .map((one) => one.outerHTML.slice(0, 120));
    });
    found.push(...moving.map((one) => `${scene.id}: ${one}`));
  });
  expect(found).toEqual([]);
}, 300_000);
