import { readFile } from "node:fs/promises";

/** The lines that say why a server did not start: its first three errors, or its first three lines of any kind. */
export async function firstErrors(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, "utf8")).split("\n").filter((line) => line.trim() !== "");
  const errors = lines.filter((line) => /\[error\] \S/.test(line));
  const shown = new Set(errors.length > 0 ? errors : lines);
  return [...shown].slice(0, 3).join("\n") || "(nothing in its log)";
}
