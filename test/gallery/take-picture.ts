import type { Gallery } from "./open-gallery.ts";
import type { Pictured } from "./pictured.ts";
import type { Stage } from "./stage.ts";

declare const gallery: Stage;

/** A scene as it is drawn, cropped to its content, without anything that moves. */
export async function takePicture(opened: Gallery, picture: Pictured): Promise<Buffer> {
  const scene = opened.scenes.find(({ id }) => id === picture.id);
  if (!scene) throw new Error(`the gallery has no scene ${picture.id}`);
  const page = await opened.open(scene, picture.width);
  try {
    await page.emulateMedia({
      colorScheme: picture.theme,
      forcedColors: picture.forcedColors ? "active" : "none",
      reducedMotion: "reduce",
    });
    const height = await page.evaluate(show, picture);
    await page.setViewportSize({ width: picture.width, height: Math.min(height, 1_200) });
    return await page.screenshot({ animations: "disabled", caret: "hide" });
  } finally {
    await page.context().close();
  }
}

/** Folds as a student finds them, no focus ring of a field that takes the focus, fonts at hand. How high it is. */
async function show({ id, language, mirrored }: Pictured): Promise<number> {
  await gallery.show(id, language);
  if (mirrored) document.documentElement.dir = "rtl";
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  gallery.stopMotion();
  await document.fonts.ready;
  return Math.ceil(document.getElementById("root")?.getBoundingClientRect().bottom ?? 0);
}
