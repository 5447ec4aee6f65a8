import type { Page } from "playwright-core";
import { type Gallery, showScene } from "./open-gallery.ts";
import type { Pictured } from "./pictured.ts";

/** A scene as it is drawn, cropped to its content, without anything that moves. */
export async function takePicture(gallery: Gallery, picture: Pictured): Promise<Buffer> {
  const scene = gallery.scenes.find(({ id }) => id === picture.id);
  if (!scene) throw new Error(`the gallery has no scene ${picture.id}`);
  const page = await gallery.open(scene, picture.width);
  try {
    await page.emulateMedia({
      colorScheme: picture.theme,
      forcedColors: picture.forcedColors ? "active" : "none",
      reducedMotion: "reduce",
    });
    await showScene(page, scene, picture.language);
    await settle(page, picture.mirrored ?? false);
    const height = await page.evaluate("Math.ceil(document.getElementById('root').getBoundingClientRect().bottom)");
    await page.setViewportSize({ width: picture.width, height: Math.min(Number(height), 1_200) });
    return await page.screenshot({ animations: "disabled", caret: "hide" });
  } finally {
    await page.context().close();
  }
}

/** Folds as a student finds them, no focus ring of a field that takes the focus, fonts at hand. */
async function settle(page: Page, mirrored: boolean): Promise<void> {
  await page.evaluate(async (isMirrored) => {
    for (const fold of document.querySelectorAll("details")) fold.open = false;
    if (isMirrored) document.documentElement.dir = "rtl";
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    for (const moving of document.getAnimations()) {
      if (moving.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) moving.cancel();
      else moving.finish();
    }
    await document.fonts.ready;
  }, mirrored);
}
