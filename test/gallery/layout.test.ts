import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findCuts } from "./find-cuts.ts";
import { type Gallery, openGallery, showScene, visitScenes } from "./open-gallery.ts";

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

/** German has the longest words, Arabic its own direction. */
const telling = ["fr", "de", "ar"];

async function cutsEverywhere(
  width: number,
  languages: readonly string[],
  prepare: (page: Page) => Promise<unknown>,
): Promise<string[]> {
  const found: string[] = [];
  await visitScenes(gallery, width, async (page, scene) => {
    for (const language of languages) {
      await showScene(page, scene, language);
      await prepare(page);
      const cuts = await page.evaluate(findCuts);
      found.push(...cuts.map((cut) => `${scene.id}, ${language}: ${cut}`));
    }
  });
  return found;
}

// WCAG 2.2 §1.4.10
test("at 320 pixels no string is cut and nothing scrolls sideways, in any language", async () => {
  expect(await cutsEverywhere(320, gallery.languages, async () => undefined)).toEqual([]);
}, 300_000);

test("nor from right to left", async () => {
  const mirror = (page: Page) => page.evaluate("document.documentElement.dir = 'rtl'");
  expect(await cutsEverywhere(320, telling, mirror)).toEqual([]);
}, 300_000);

// WCAG 2.2 §1.4.4
test("nor with text twice as large, in a popup's width and a half page's", async () => {
  const enlarge = (page: Page) => page.evaluate("document.documentElement.style.fontSize = '200%'");
  expect(await cutsEverywhere(640, telling, enlarge)).toEqual([]);
}, 300_000);

test("from right to left, what stood at the left stands at the right", async () => {
  const scene = gallery.scenes.find(({ id }) => id === "verdict/stale-session");
  if (!scene) throw new Error("there is no such scene");
  const page = await gallery.open(scene, 360);
  const pictureAt = () => page.locator(".verdict .picture").evaluate((one) => one.getBoundingClientRect().left);
  await showScene(page, scene, "fr");
  expect(await pictureAt()).toBeLessThan(60);
  await page.evaluate("document.documentElement.dir = 'rtl'");
  expect(await pictureAt()).toBeGreaterThan(280);
  await page.context().close();
});
