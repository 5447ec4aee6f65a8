/**
 * `npm run gallery`: every component and screen in every state, in the browser of this machine. With `--update`, draws
 * the pictures that the tests compare anew, and says which of them changed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createServer } from "vite";
import { drawnWithFile, drawnWithHere, picturesFolder } from "../test/gallery/drawn-with.ts";
import { openGallery } from "../test/gallery/open-gallery.ts";
import { pictured } from "../test/gallery/pictured.ts";
import { takePicture } from "../test/gallery/take-picture.ts";
import { hasDisplay } from "./has-display.ts";

const { values: wanted } = parseArgs({ options: { update: { type: "boolean", default: false } } });

if (wanted.update) await drawAnew();
else await serve();

async function serve(): Promise<void> {
  const configFile = join(import.meta.dirname, "../test/gallery/vite.config.ts");
  const server = await createServer({ configFile, server: { host: "127.0.0.1", open: hasDisplay() } });
  await server.listen();
  server.printUrls();
}

async function drawAnew(): Promise<void> {
  mkdirSync(picturesFolder, { recursive: true });
  const gallery = await openGallery();
  try {
    for (const picture of pictured) {
      const file = join(picturesFolder, `${picture.file}.png`);
      const bytes = await takePicture(gallery, picture);
      const isSame = existsSync(file) && readFileSync(file).equals(bytes);
      if (!isSame) writeFileSync(file, bytes);
      console.log(`${picture.file}: ${isSame ? "as it was" : "drawn anew"}`);
    }
    writeFileSync(drawnWithFile, `${JSON.stringify(drawnWithHere(), null, 2)}\n`);
  } finally {
    await gallery.close();
  }
}
