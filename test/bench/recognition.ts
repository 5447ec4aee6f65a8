/** `npm run bench:recognition`: how many of the pages of test/pages are read right, and what a reading costs. */
import { isDeepStrictEqual } from "node:util";
import type { Reading } from "../../lib/sso/reading.ts";
import { type Inspector, startInspector } from "../../scripts/inspect/inspector.ts";
import { savedPages } from "../saved-pages.ts";
import { tallyReadings } from "./tally.ts";
import { type Timing, timeReading } from "./time-reading.ts";

const tabs = 4;
const sizes = [30, 5_000] as const;

const inspector = await startInspector(tabs);
try {
  const read = await Promise.all(savedPages.map((page) => readPage(inspector, page)));
  const results = {
    pages: read.length,
    failing: read.filter(({ page, reading }) => !isDeepStrictEqual(page.reading, reading)).map(({ page }) => page.name),
    tallies: Object.fromEntries(
      tallyReadings(read.flatMap(({ page, reading }) => (reading ? [{ expected: page.reading, read: reading }] : []))),
    ),
    timings: await timeAll(inspector),
  };
  if (process.argv.includes("--json")) console.log(JSON.stringify(results));
  else print(results);
} finally {
  await inspector.stop();
}

type Page = (typeof savedPages)[number];

async function readPage(inspector: Inspector, page: Page): Promise<{ page: Page; reading: Reading | null }> {
  const report = await inspector.withTab((tab) => tab.read(page)).catch(() => ({ error: "not read" }));
  return { page, reading: "reading" in report ? report.reading : null };
}

/** On the first password page of each product, and on one of no product: one after the other, alone. */
async function timeAll(inspector: Inspector): Promise<Record<string, Timing[]>> {
  const systems = [null, ...new Set(savedPages.flatMap(({ reading }) => reading.system ?? []))];
  const timings: Record<string, Timing[]> = {};
  for (const system of systems) {
    const own = savedPages.filter(({ reading }) => reading.system === system);
    const page = own.find(({ reading }) => reading.step === "password") ?? own[0];
    if (!page) continue;
    timings[system ?? "none"] = await inspector.withTab(async (tab) => {
      await tab.read(page);
      const timed: Timing[] = [];
      for (const elements of sizes) {
        const argument = JSON.stringify({ system, elements });
        timed.push((await tab.evaluate(`(${timeReading})(${argument})`)) as Timing);
      }
      return timed;
    });
  }
  return timings;
}

function print({
  pages,
  failing,
  tallies,
  timings,
}: {
  pages: number;
  failing: string[];
  tallies: Record<string, { right: number; missed: number; wrong: number }>;
  timings: Record<string, Timing[]>;
}): void {
  console.log(`${pages - failing.length} of ${pages} pages are read exactly\n`);
  console.log(`${"".padEnd(34)}  right  missed  wrong`);
  for (const [what, { right, missed, wrong }] of Object.entries(tallies))
    console.log(`${what.padEnd(34)}${column(right, 7)}${column(missed, 8)}${column(wrong, 7)}`);
  console.log(
    `\none reading, in ms${" ".repeat(18)}elements     page      p95   judged      p95   (a walk)   bytes told`,
  );
  for (const [system, timed] of Object.entries(timings))
    for (const { elements, look, judging, bytes, floor } of timed) {
      const times = [look.medianMs, look.p95Ms, judging.medianMs, judging.p95Ms].map(ms).join("");
      console.log(
        `${system.padEnd(36)}${column(elements, 8)}${times}    (${floor.medianMs.toFixed(3)})${column(bytes, 13)}`,
      );
    }
  if (failing.length > 0) console.log(`\nnot read exactly:\n  ${failing.join("\n  ")}`);
}

function column(count: number, width: number): string {
  return String(count).padStart(width);
}

function ms(value: number): string {
  return value.toFixed(3).padStart(9);
}
