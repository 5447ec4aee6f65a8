/** Lists of otpauth addresses, one a line: what FreeOTP+ and Ente Auth export in clear, and others. */
import type { Token } from "../account";
import type { ImportProblem, ImportReport } from "../import-report";
import { maxEntries } from "../limits";
import { parseJson } from "./parse-json";
import { readAddress } from "./read-address";
import { refuse } from "./refuse";

const address = /^"?otpauth:\/\//i;
/** Ente's lists say how a code is displayed; nothing tells those of other applications apart. */
const entesMark = /[?&]codeDisplay=/;

/**
 * One entry a line, or null where this is no such list: every line that is not blank must be an address, and there are
 * several, or one of Ente's. Any other text with addresses in it was written by no application.
 */
export function readAddressLines(text: string): ImportReport | null {
  const lines = linesOf(text);
  const isEntes = entesMark.test(text);
  if (!lines.every((line) => address.test(line.text)) || lines.length < (isEntes ? 1 : 2)) return null;
  if (lines.length > maxEntries) return refuse("too-many-entries");
  const tokens: Token[] = [];
  const problems: ImportProblem[] = [];
  for (const line of lines) {
    const { name, reading } = readAddress(unquote(line.text));
    if ("token" in reading) tokens.push(reading.token);
    else problems.push({ at: line.at, name, reason: reading.reason });
  }
  return { state: "read", format: isEntes ? "ente" : "otpauth", tokens, problems, part: null };
}

/** Those that are not blank, and of those no more than it takes to see that there are too many. */
function linesOf(text: string): { at: number; text: string }[] {
  const lines: { at: number; text: string }[] = [];
  for (let at = 1, start = 0; start < text.length && lines.length <= maxEntries; at++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).trim();
    if (line !== "") lines.push({ at, text: line });
    start = end + 1;
  }
  return lines;
}

/** Ente has written each address as a JSON string. */
function unquote(line: string): string {
  const written = line.startsWith('"') ? parseJson(line) : line;
  return typeof written === "string" ? written : line;
}
