/** What decides how a page is drawn beside the page itself. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../../scripts/find-chromium.ts";

export const picturesFolder = join(import.meta.dirname, "pictures");
export const drawnWithFile = join(picturesFolder, "drawn-with.json");

export type DrawnWith = { chromium: string; sans: string; mono: string };

const said = (command: string, ...args: string[]): string =>
  spawnSync(command, args, { encoding: "utf8" }).stdout ?? "";

/** The browser's build and the fonts that stand for the system's, with their versions, on this machine. */
export function drawnWithHere(): DrawnWith {
  const chromium = said(findChromium() ?? "chromium", "--version").match(/[\d.]{5,}/)?.[0] ?? "none";
  const font = (family: string) => said("fc-match", "-f", "%{fullname} %{fontversion}", family);
  return { chromium, sans: font("system-ui"), mono: font("monospace") };
}

/** Why pictures of this machine cannot be compared with those that are kept; null when they can. */
export function picturesObstacle(): string | null {
  const kept = JSON.parse(readFileSync(drawnWithFile, "utf8")) as DrawnWith;
  const here = drawnWithHere();
  const other = (Object.keys(kept) as (keyof DrawnWith)[]).find((part) => kept[part] !== here[part]);
  if (!other) return null;
  return `the pictures were drawn with ${kept[other]}, here is ${here[other]}: npm run gallery -- --update draws them anew`;
}
