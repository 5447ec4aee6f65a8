import type { ImportPart, ImportProblem, ImportReport } from "./import-report";
import { maxEntries, maxTextLength } from "./limits";
import { problemName } from "./problem-name";
import { readLine } from "./read-line";
import { splitOtpauth } from "./split-otpauth";

type Line = { at: number; text: string };
type ReadLine = Line & { report: ReturnType<typeof readLine> };

/** A secret in more pieces than this is not one that a page broke into lines. */
const maxPieces = 16;

/** The lines that are not blank, up to one more than may be, which shows that there are too many. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const [index, line] of text.split(/\r\n|[\r\n\u2028\u2029]/).entries()) {
    if (line.trim() !== "") lines.push({ at: index + 1, text: line });
    if (lines.length > maxEntries) break;
  }
  return lines;
}

function problemsOf({ at, text, report }: ReadLine): ImportProblem[] {
  // Whatever is wrong in a line of many entries is found on that line.
  if (report.state === "read") return report.problems.map((problem) => ({ ...problem, at }));
  const parts = splitOtpauth(text);
  return [{ at, name: parts && problemName(parts.issuer, parts.label), reason: report.reason }];
}

/** A part of an export that these parts do not make whole: the rest is still to be scanned. */
function unfinishedPart(parts: ImportPart[]): ImportPart | null {
  const isWhole = ({ batchId, size }: ImportPart) =>
    new Set(parts.filter((part) => part.batchId === batchId).map(({ index }) => index)).size === size;
  return parts.find((part) => !isWhole(part)) ?? null;
}

function reportOf(lines: ReadLine[]): ImportReport {
  const read = lines.flatMap(({ report }) => (report.state === "read" ? [report] : []));
  const tokens = read.flatMap((report) => report.tokens);
  const problems = lines.flatMap(problemsOf);
  if (tokens.length === 0 && problems.every(({ reason }) => reason === "not-recognised")) {
    return { state: "refused", reason: "not-recognised" };
  }
  if (tokens.length + problems.length > maxEntries) return { state: "refused", reason: "too-many-entries" };

  const formats = new Set(read.map((report) => report.format));
  const [format = "otpauth"] = formats.size === 1 ? formats : [];
  return { state: "read", format, tokens, problems, part: unfinishedPart(read.flatMap(({ part }) => part ?? [])) };
}

function readLines(lines: Line[]): ImportReport {
  const [first, ...others] = lines;
  if (first === undefined) return { state: "refused", reason: "not-recognised" };
  if (others.length === 0) return readLine(first.text);

  const read = lines.map((line) => ({ ...line, report: readLine(line.text) }));
  if (lines.length <= maxPieces && read.every(({ report }) => report.state === "refused")) {
    const joined = readLine(lines.map((line) => line.text).join(" "));
    if (joined.state === "read" && joined.format === "secret") return joined;
  }
  return reportOf(read);
}

/**
 * What a text that was pasted, dropped or scanned holds: an app's backup, as `readBackup` tells, or addresses and bare
 * secrets, one a line. A line that cannot be read is a problem with its number; a text of one line is refused for that
 * line's reason, and one without a line of ours as a whole. A secret broken into lines is one secret. Refuses more
 * than 1,000 entries, and more than 1 MB of what is no backup. Never throws.
 */
export function readText(text: string, readBackup: (text: string) => ImportReport): ImportReport {
  const backup = readBackup(text);
  if (backup.state !== "refused" || backup.reason !== "not-recognised") return backup;
  if (text.length > maxTextLength) return { state: "refused", reason: "too-large" };
  return readLines(linesOf(text));
}
