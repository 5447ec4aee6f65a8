/** What an error says, without the call log that browsers' drivers add. */
export function inOneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
