import type { Token } from "../account";
import type { ImportFormat, ImportProblem, ImportReport } from "../import-report";
import { maxEntries } from "../limits";
import { asFields, type Fields } from "./fields";
import type { EntryReading } from "./read-entry";
import { refuse } from "./refuse";

/**
 * The report on a file's list of entries. `read` gives null for an entry that holds no code at all and is nothing to
 * mention. Refuses more than a thousand others, and what is no list.
 */
export function readEntries(
  format: ImportFormat,
  entries: unknown,
  read: (entry: Fields) => EntryReading | null,
): ImportReport {
  if (!Array.isArray(entries)) return refuse("damaged");
  const tokens: Token[] = [];
  const problems: ImportProblem[] = [];
  for (const [index, value] of entries.entries()) {
    const entry = asFields(value);
    const outcome: EntryReading | null = entry ? read(entry) : { name: null, reading: { reason: "damaged" } };
    if (!outcome) continue;
    const { name, reading } = outcome;
    if ("token" in reading) tokens.push(reading.token);
    else problems.push({ at: index + 1, name, reason: reading.reason });
    if (tokens.length + problems.length > maxEntries) return refuse("too-many-entries");
  }
  return { state: "read", format, tokens, problems, part: null };
}
