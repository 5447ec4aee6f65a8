/**
 * `npm run institutions -- <file> [month]`: brings a newer collection into lib/knowledge/institutions and tells what
 * changed. Values written by hand stay. Without a file: writes every file of the collection at hand that is missing.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { institutionSchema } from "../lib/knowledge/institution-schema.ts";
import { convertEntry } from "./institutions/convert-entry.ts";
import { type Change, merge } from "./institutions/merge.ts";
import type { SourceEntry, SourceSet } from "./institutions/source-entry.ts";

const knowledge = join(import.meta.dirname, "../lib/knowledge");
const folder = join(knowledge, "institutions");
const sourceFile = join(knowledge, "source/institutions.json");

type Values = Record<string, unknown>;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const fileOf = (id: string): string => join(folder, `${id}.json`);
const canonical = (value: unknown): Values => v.parse(institutionSchema, value);
const write = (id: string, value: unknown): void =>
  writeFileSync(fileOf(id), `${JSON.stringify(canonical(value), null, 2)}\n`);

function convert({ seen, entries }: SourceSet): Map<string, Values> {
  return new Map(entries.map((entry) => [entry.id, canonical(convertEntry(entry, seen))]));
}

/** One institution a line, so that a newer collection shows in a comparison where it differs. */
function writeSource({ seen, entries }: SourceSet): void {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");
  writeFileSync(sourceFile, `{\n  "seen": ${JSON.stringify(seen)},\n  "entries": [\n${lines}\n  ]\n}\n`);
}

const isFact = (value: unknown): value is { value: unknown; confidence: string } =>
  value !== null && typeof value === "object" && "value" in value && "confidence" in value;

/** A fact as its value and how sure that is. */
function short(value: unknown): string {
  const told = JSON.stringify(value, (_key, inner) => (isFact(inner) ? [inner.value, inner.confidence] : inner));
  const text = told ?? "nothing";
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function tell(id: string, { key, kind, before, after }: Change): void {
  const note = kind === "kept" ? " (kept as it was written by hand)" : "";
  console.log(`${kind.padEnd(8)}${id}: ${key}: ${short(before)} -> ${short(after)}${note}`);
}

function bringIn(former: Map<string, Values>, newer: Map<string, Values>): void {
  for (const [id, values] of newer) {
    if (!existsSync(fileOf(id))) {
      write(id, values);
      console.log(`added   ${id}: ${values.name}`);
      continue;
    }
    const { merged, changes } = merge(former.get(id) ?? values, readJson(fileOf(id)) as Values, values);
    for (const change of changes) tell(id, change);
    if (changes.length > 0) write(id, merged);
  }
  for (const id of former.keys()) {
    if (newer.has(id) || !existsSync(fileOf(id))) continue;
    rmSync(fileOf(id));
    console.log(`removed ${id}`);
  }
}

const [path, month = new Date().toISOString().slice(0, 7)] = process.argv.slice(2);
const held = readJson(sourceFile) as SourceSet;
const next = path ? { seen: month, entries: readJson(path) as SourceEntry[] } : held;
bringIn(convert(held), convert(next));
if (path) writeSource(next);
console.log(`${readdirSync(folder).length} files in lib/knowledge/institutions`);
