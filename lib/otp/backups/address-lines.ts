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
 * Whether every line that is not blank is an address, and there are several, or one of Ente's. Any other text with
 * addresses in it was written by no application, and is not for this room to read.
 */
export function isAddressLines(text: string): boolean {
  if (!address.test(text.trimStart())) return false;
  const lines = linesOf(text);
  const isList = lines.length > 1 || entesMark.test(text);
  return isList && lines.every((line) => address.test(line.text));
}

/** One entry a line. */
export function readAddressLines(text: string): ImportReport {
  const tokens: Token[] = [];
  const problems: ImportProblem[] = [];
  const lines = linesOf(text);
  if (lines.length > maxEntries) return refuse("too-many-entries");
  for (const line of lines) {
    const { name, reading } = readAddress(unquote(line.text));
    if ("token" in reading) tokens.push(reading.token);
    else problems.push({ at: line.at, name, reason: reading.reason });
  }
  return { state: "read", format: entesMark.test(text) ? "ente" : "otpauth", tokens, problems, part: null };
}

function linesOf(text: string): { at: number; text: string }[] {
  const lines: { at: number; text: string }[] = [];
  for (const [index, line] of text.split(/\r\n|[\r\n]/).entries()) {
    if (line.trim() !== "") lines.push({ at: index + 1, text: line.trim() });
  }
  return lines;
}

/** Ente has written each address as a JSON string. */
function unquote(line: string): string {
  const written = line.startsWith('"') ? parseJson(line) : line;
  return typeof written === "string" ? written : line;
}
