/**
 * `npm run bench:search`: what a keystroke costs in the search for an institution, for everything that a student types on
 * the way to one, against the floor of reading each word of the catalogue once.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { InstitutionFile } from "../../lib/knowledge/institution-schema.ts";
import { searchCatalogue } from "../../lib/knowledge/search-catalogue.ts";
import { indexCatalogue } from "../../lib/knowledge/search-index.ts";
import { cpuTimeOf } from "../cpu-time.ts";

const wanted = [
  "compiegne",
  "jaures",
  "sorbone nouvelle",
  "inp grenoble",
  "etu.utc.fr",
  "universite de strasbourg",
  "lycée victor hugo monlycee",
  "aix marseile",
  "institut national des sciences appliquees de lyon",
  "zzzzzzzzzz",
];
const mostMs = 10;
const rounds = 40;

const folder = join(import.meta.dirname, "../../lib/knowledge/institutions");
const files = globSync("*.json", { cwd: folder }).map(
  (file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as InstitutionFile,
);

const cpuMsOf = async (work: () => unknown): Promise<number> => (await cpuTimeOf(work)).cpuMs;
const quantile = (values: readonly number[], at: number): number =>
  values.toSorted((a, b) => a - b).at(Math.min(Math.floor(values.length * at), values.length - 1)) ?? 0;

const read = (typed: string): number => index.vocabulary.filter((word) => word.startsWith(typed)).length;
const indexingMs = await cpuMsOf(() => indexCatalogue(files));
const index = indexCatalogue(files);
const keystrokes = wanted.flatMap((text) => Array.from(text, (_, length) => text.slice(0, length + 1)));

// The kernel counts the time of a thread in steps of some milliseconds: one keystroke is too short to be timed alone.
const each = async (work: () => unknown): Promise<number> =>
  (await cpuMsOf(() => {
    for (let round = 0; round < rounds; round++) work();
  })) / rounds;

const firstMs = (await cpuMsOf(() => keystrokes.map((typed) => searchCatalogue(index, typed)))) / keystrokes.length;
const later: number[] = [];
const floor: number[] = [];
for (const typed of keystrokes) {
  floor.push(await each(() => read(typed)));
  later.push(await each(() => searchCatalogue(index, typed)));
}

const line = (name: string, values: readonly number[]): string =>
  `${name.padEnd(28)}${[0.5, 0.95, 1].map((at) => quantile(values, at).toFixed(3).padStart(10)).join("")}`;
console.log(`${files.length} institutions, ${index.vocabulary.length} words, indexed in ${indexingMs.toFixed(1)} ms`);
console.log(`${"one keystroke, in ms of CPU".padEnd(28)}    median       p95     worst`);
console.log(line("a search", later));
console.log(line("floor: every word once", floor));
console.log(`in a page just opened, on average: ${firstMs.toFixed(3)}`);
if (Math.max(firstMs, quantile(later, 1)) > mostMs) {
  console.log(`over ${mostMs} ms`);
  process.exitCode = 1;
}
