import { afterAll, beforeAll, expect, test } from "vitest";
import { findFaults, type Gallery, openGallery, type Visit } from "./open-gallery.ts";
import type { Stage } from "./stage.ts";

declare const gallery: Stage;

let opened: Gallery;

beforeAll(async () => {
  opened = await openGallery();
});
afterAll(() => opened.close());

/** German has the longest words, Arabic its own direction. */
const telling = ["fr", "de", "ar"];

/** What is cut in these languages, and in some of them as it would be from right to left. */
function findCutsIn(visit: Visit, languages: readonly string[], mirrored: readonly string[] = []): Promise<string[]> {
  return findFaults(opened, visit, (page, { id }) =>
    page.evaluate(
      async (asked) => {
        const found: string[] = [];
        for (const language of asked.languages) {
          await gallery.show(asked.id, language, true);
          found.push(...gallery.findCuts().map((cut) => `${language}: ${cut}`));
          if (!asked.mirrored.includes(language)) continue;
          document.documentElement.dir = "rtl";
          found.push(...gallery.findCuts().map((cut) => `${language}, from right to left: ${cut}`));
        }
        return found;
      },
      { id, languages, mirrored },
    ),
  );
}

// WCAG 2.2 §1.4.10
test("at 320 pixels no string is cut and nothing scrolls sideways, in any language, nor from right to left", async () => {
  expect(await findCutsIn({ width: 320 }, opened.languages, telling)).toEqual([]);
}, 300_000);

// WCAG 2.2 §1.4.4
test("nor with text twice as large, in a popup's width and a half page's", async () => {
  const prepare: Visit["prepare"] = (page) => page.evaluate("document.documentElement.style.fontSize = '200%'");
  expect(await findCutsIn({ width: 640, prepare }, telling)).toEqual([]);
}, 300_000);

test("from right to left, what stood at the left stands at the right", async () => {
  const scene = opened.scenes.find(({ id }) => id === "verdict/stale-session");
  if (!scene) throw new Error("there is no such scene");
  const page = await opened.open(scene, 360);
  const pictureAt = () => page.locator(".verdict .picture").evaluate((one) => one.getBoundingClientRect().left);
  await page.evaluate((id) => gallery.show(id, "fr"), scene.id);
  expect(await pictureAt()).toBeLessThan(60);
  await page.evaluate("document.documentElement.dir = 'rtl'");
  expect(await pictureAt()).toBeGreaterThan(280);
  await page.context().close();
});

test("what is cut is found", async () => {
  const scene = opened.scenes.find(({ id }) => id === "verdict/stale-session");
  if (!scene) throw new Error("there is no such scene");
  const page = await opened.open(scene, 320);
  const found = await page.evaluate(() => {
    const heading = document.querySelector("h1");
    if (heading) heading.style.whiteSpace = "nowrap";
    return gallery.findCuts();
  });
  expect(found.join()).toContain("it scrolls sideways");
  await page.context().close();
});
