/** The gallery in a real Chromium: built, served on this machine, one page a surface. */
import { rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { findChromium } from "../../scripts/find-chromium.ts";
import type { Stage } from "./stage.ts";

declare const gallery: Stage;

export type Listed = Stage["scenes"][number];

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

/** How many pages look at scenes at the same time. */
const lookers = 2;

export type Visit = {
  /** In pixels; popups are seen on a page of at most their own width. */
  width: number;
  /** All scenes, unless it says which. */
  only?: (scene: Listed) => boolean;
  /** What each page is told before it shows a scene. */
  prepare?: (page: Page) => Promise<unknown>;
};

/** Looks at every scene on a page of its surface, several at a time; what came of each, in the gallery's order. */
export async function visitScenes<Seen>(
  gallery: Gallery,
  { width, only = () => true, prepare }: Visit,
  look: (page: Page, scene: Listed) => Promise<Seen>,
): Promise<{ id: string; seen: Seen }[]> {
  const visited = gallery.scenes.filter(only);
  const waiting = Map.groupBy(visited, ({ surface }) => surface);
  const seen = new Map<string, Seen>();
  const lookAt = async (scenes: Listed[]): Promise<void> => {
    const [first] = scenes;
    if (!first) return;
    const page = await gallery.open(first, first.surface === "popup" ? Math.min(width, popupWidth) : width);
    await prepare?.(page);
    for (let scene = scenes.shift(); scene; scene = scenes.shift()) seen.set(scene.id, await look(page, scene));
    await page.context().close();
  };
  const lookAtAll = async (): Promise<void> => {
    for (const scenes of waiting.values()) await lookAt(scenes);
  };
  await Promise.all(Array.from({ length: lookers }, lookAtAll));
  return visited.map(({ id }) => ({ id, seen: seen.get(id) as Seen }));
}

/** What is wrong with any scene, a line each. */
export async function findFaults(...visit: Parameters<typeof visitScenes<readonly string[]>>): Promise<string[]> {
  const visited = await visitScenes(...visit);
  return visited.flatMap(({ id, seen }) => seen.map((fault) => `${id}, ${fault}`));
}
