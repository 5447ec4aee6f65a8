/**
 * `npm run bench:popup`: Entrée's popup beside one that does nothing, built with the same tools, the two taking turns in
 * one run. Ratios of the same round, since this machine's speed changes by the minute; their medians are printed.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type ChromiumBrowser, launchChromium } from "../browser/driver/chromium.ts";
import { waitUntil } from "../browser/driver/wait-until.ts";
import { buildFloor } from "./popup/floor.ts";
import { type Opening, openOnce } from "./popup/open-once.ts";

const rounds = Number(process.argv[2] ?? 9);
const opens = 3;
/** What the start of a browser sets off, and the end of a tab in its extension, is over by then: a popup follows neither. */
const startMs = 1_500;
const restMs = 300;

const limits: Record<keyof Opening, number> = { paintMs: 1.3, contentMs: 1.3, cpuMs: 2, heapBytes: 1.15 };

/** `greets`: opens a page when it is installed, which this browser takes each of its starts for. */
type Subject = { extension: string; selector: string; greets: boolean };
const subjects: [Subject, Subject] = [
  { extension: await buildFloor(), selector: "#ready", greets: false },
  { extension: join(import.meta.dirname, "../../.output/chrome-mv3"), selector: "[data-state]", greets: true },
];

/** One profile each, as a student's is: installed, started before, its pages opened before. */
const profileOf = new Map(subjects.map((subject) => [subject, mkdtempSync(join(tmpdir(), "entree-bench-"))]));

/** A browser that has just started, and the medians of its openings. */
async function measure(subject: Subject): Promise<Opening> {
  const profile = profileOf.get(subject) ?? "";
  const browser = await launchChromium({ extension: subject.extension, profile });
  try {
    const url = `chrome-extension://${browser.extensionId}/popup.html`;
    if (subject.greets) await waitUntil("the first page", () => ownPages(browser).length > 0);
    await openOnce(browser.protocol, url, subject.selector);
    for (const page of ownPages(browser)) await page.close();
    await rest(startMs);
    const openings: Opening[] = [];
    for (let open = 0; open < opens; open += 1) {
      await rest(restMs);
      openings.push(await openOnce(browser.protocol, url, subject.selector));
    }
    return medians(openings);
  } finally {
    await browser.close();
  }
}

const rest = (forMs: number) => new Promise((resolve) => setTimeout(resolve, forMs));

/** Pages of one extension share a process, and a heap: those of the first run would be counted with the popup. */
function ownPages({ context, extensionId }: ChromiumBrowser): Page[] {
  return context.pages().filter((page) => page.url().startsWith(`chrome-extension://${extensionId}/`));
}

const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const keys = Object.keys(limits) as (keyof Opening)[];

function medians(openings: readonly Opening[]): Opening {
  return Object.fromEntries(keys.map((key) => [key, medianOf(openings.map((one) => one[key]))])) as Opening;
}

for (const subject of subjects) await measure(subject);
const floors: Opening[] = [];
const ours: Opening[] = [];
for (let round = 0; round < rounds; round += 1) {
  const order = round % 2 === 0 ? [0, 1] : [1, 0];
  for (const which of order) (which === 0 ? floors : ours).push(await measure(subjects[which] ?? subjects[0]));
}

const words: Record<keyof Opening, string> = {
  paintMs: "first paint",
  contentMs: "main content",
  cpuMs: "main thread",
  heapBytes: "heap",
};
for (const key of keys) {
  const ratio = medianOf(ours.map((one, round) => one[key] / (floors[round]?.[key] ?? Number.NaN)));
  const [floor, own] = [medianOf(floors.map((one) => one[key])), medianOf(ours.map((one) => one[key]))];
  const value = (number: number) =>
    key === "heapBytes" ? `${(number / 1e6).toFixed(2)} MB` : `${number.toFixed(1)} ms`;
  const verdict = ratio <= limits[key] ? "within" : "beyond";
  console.log(
    `${words[key].padEnd(13)} ${value(own)} beside ${value(floor)}: × ${ratio.toFixed(2)}, ${verdict} ${limits[key]}`,
  );
  if (ratio > limits[key]) process.exitCode = 1;
}
console.log(`medians of ${rounds} rounds`);
for (const profile of profileOf.values()) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
