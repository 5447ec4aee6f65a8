import * as v from "valibot";
import { checkAddress, nowhere } from "./arguments.ts";
import type { SavedPage } from "./saved-page.ts";

const lineSchema = v.object({ file: v.pipe(v.string(), v.minLength(1)), url: v.optional(v.string(), nowhere) });

/** The page that one line of `--batch` names. @throws in one line when it names none */
export function parseBatchLine(line: string): SavedPage {
  const parsed = v.safeParse(lineSchema, JSON.parse(line));
  if (!parsed.success) throw new Error('a line is {"file": …, "url": …}');
  return { file: parsed.output.file, url: checkAddress(parsed.output.url) };
}
