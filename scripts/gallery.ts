/**
 * `npm run gallery`: every component and screen in every state, in the browser of this machine. With `--update`, draws
 * the pictures that the tests compare anew and writes down what is heard, and says what of it changed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { createServer } from "vite";
import { drawnWithFile, drawnWithHere, picturesFolder } from "../test/gallery/drawn-with.ts";
import { hearScenes, spokenFiles, spokenFolder } from "../test/gallery/hear-scenes.ts";
import { type Gallery, openGallery } from "../test/gallery/open-gallery.ts";
import { pictured } from "../test/gallery/pictured.ts";
import { takePicture } from "../test/gallery/take-picture.ts";
import { hasDisplay } from "./has-display.ts";

const { values: wanted } = parseArgs({ options: { update: { type: "boolean", default: false } } });

if (wanted.update) await update();
else await serve();

async function serve(): Promise<void> {
  const configFile = join(import.meta.dirname, "../test/gallery/vite.config.ts");
  const server = await createServer({ configFile, server: { host: "127.0.0.1", open: hasDisplay() } });
  await server.listen();
  server.printUrls();
}

async function update(): Promise<void> {
  const gallery = await openGallery();
  try {
    await drawAnew(gallery);
    await hearAnew(gallery);
  } finally {
    await gallery.close();
  }
}

async function drawAnew(gallery: Gallery): Promise<void> {
  mkdirSync(picturesFolder, { recursive: true });
  for (const picture of pictured)
    keep(join(picturesFolder, `${picture.file}.png`), await takePicture(gallery, picture));
  writeFileSync(drawnWithFile, `${JSON.stringify(drawnWithHere(), null, 2)}\n`);
}

async function hearAnew(gallery: Gallery): Promise<void> {
  mkdirSync(spokenFolder, { recursive: true });
  const files = spokenFiles(await hearScenes(gallery));
  for (const file of readdirSync(spokenFolder)) if (!files.has(file)) rmSync(join(spokenFolder, file));
  for (const [file, text] of files) keep(join(spokenFolder, file), Buffer.from(text));
}

function keep(file: string, bytes: Buffer): void {
  const isSame = existsSync(file) && readFileSync(file).equals(bytes);
  if (!isSame) writeFileSync(file, bytes);
  console.log(`${basename(file)}: ${isSame ? "as it was" : "anew"}`);
}
