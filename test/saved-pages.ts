import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { readingSchema } from "../lib/sso/reading.ts";

const folder = join(import.meta.dirname, "pages");

const expectationSchema = v.strictObject({ url: v.pipe(v.string(), v.url()), reading: readingSchema });

/** Every page of test/pages: its file, the address it is served at, the language its name ends with and what must be read. */
export const savedPages = readdirSync(folder)
  .filter((entry) => entry.endsWith(".html"))
  .map((entry) => {
    const name = entry.replace(/\.html$/, "");
    const file = join(folder, entry);
    const { url, reading } = v.parse(expectationSchema, JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")));
    const language = /-(fr|en)$/.exec(name)?.[1] ?? null;
    return { name, file, url, language, reading };
  });
