import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { picturesFolder, picturesObstacle } from "./drawn-with.ts";
import { type Gallery, openGallery } from "./open-gallery.ts";
import { pictured } from "./pictured.ts";
import { takePicture } from "./take-picture.ts";

let gallery: Gallery;
let blank: Page;

beforeAll(async () => {
  gallery = await openGallery();
  blank = await gallery.browser.newPage();
});
afterAll(() => gallery.close());

test("the browser and the fonts are those that drew the pictures", () => expect(picturesObstacle()).toBeNull());

/** How many pixels differ, counted by the browser; all of them where the sizes do. */
function differing(one: Buffer, other: Buffer): Promise<number> {
  return blank.evaluate(
    async (pictures) => {
      const drawn = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const pen = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
          pen?.drawImage(picture, 0, 0);
          return pen?.getImageData(0, 0, picture.width, picture.height);
        }),
      );
      const [a, b] = drawn;
      if (!a || !b || a.width !== b.width || a.height !== b.height) return Number.POSITIVE_INFINITY;
      const left = new Uint32Array(a.data.buffer);
      const right = new Uint32Array(b.data.buffer);
      return left.reduce((count, pixel, index) => count + (pixel === right[index] ? 0 : 1), 0);
    },
    [one.toString("base64"), other.toString("base64")],
  );
}

test.each(pictured)("$file is drawn as it was, pixel by pixel", async (picture) => {
  const kept = readFileSync(join(picturesFolder, `${picture.file}.png`));
  expect(await differing(await takePicture(gallery, picture), kept)).toBe(0);
});
