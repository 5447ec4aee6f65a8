/** The gallery in a real Chromium: built, served on this machine, one page a surface. */
import { rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { findChromium } from "../../scripts/find-chromium.ts";
import type { Scene } from "./scene.ts";

export type Listed = Pick<Scene, "id" | "surface">;
type Shown = { scenes: Listed[]; languages: string[]; show(id: string, language: string): void };

declare const gallery: Shown;

const popupWidth = 360;

export interface Gallery {
  browser: Browser;
  scenes: readonly Listed[];
  languages: readonly string[];
  /** A page on which the scenes of that scene's surface can be shown, at a width. */
  open(scene: Listed, width: number): Promise<Page>;
  close(): Promise<void>;
}

/** Chromium draws text as it does for nobody in particular: no hint of this machine's screen. */
const drawing = [
  "--no-sandbox",
  "--disable-gpu",
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
];

export async function openGallery(): Promise<Gallery> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("there is no Chromium: install one or name it in CHROMIUM");
  const configFile = join(import.meta.dirname, "vite.config.ts");
  await build({ configFile });
  const server = await preview({ configFile, preview: { host: "127.0.0.1", port: 0 } });
  const { port } = server.httpServer.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath, args: drawing });
  const close = async () => {
    await browser.close();
    await server.close();
    await rm(server.config.build.outDir, { recursive: true, force: true });
  };
  const openAt = async (address: string, width: number) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: "fr",
      timezoneId: "Europe/Paris",
    });
    const page = await context.newPage();
    // The clocks that tick stand still, so that a picture is the same whenever it is taken.
    await page.clock.setFixedTime(new Date("2026-09-14T08:30:00Z"));
    await page.goto(`http://127.0.0.1:${port}/${address}`);
    await page.waitForFunction("'gallery' in globalThis");
    return page;
  };
  const first = await openAt("scene.html", 360);
  const { scenes, languages } = await first.evaluate(() => ({ scenes: gallery.scenes, languages: gallery.languages }));
  await first.context().close();
  return {
    browser,
    scenes,
    languages,
    open: ({ id }, width) => openAt(`scene.html?${new URLSearchParams({ id })}`, width),
    close,
  };
}

/** Draws a scene anew on a page of its surface, all its folds open. */
export async function showScene(page: Page, { id }: Listed, language: string): Promise<void> {
  await page.evaluate(
    ([scene, spoken]) => {
      gallery.show(scene, spoken);
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    },
    [id, language] as const,
  );
}

/** Calls back with every scene, each on a page of its surface; popups on one of at most their own width. */
export async function visitScenes(
  gallery: Gallery,
  width: number,
  look: (page: Page, scene: Listed) => Promise<void>,
): Promise<void> {
  for (const surface of new Set(gallery.scenes.map((scene) => scene.surface))) {
    const scenes = gallery.scenes.filter((scene) => scene.surface === surface);
    const [first] = scenes;
    if (!first) continue;
    const page = await gallery.open(first, surface === "popup" ? Math.min(width, popupWidth) : width);
    for (const scene of scenes) await look(page, scene);
    await page.context().close();
  }
}
