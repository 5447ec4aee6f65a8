import type { InstitutionFile } from "./institution-schema";
import { foldWords, isEverywhere } from "./search-words";

/**
 * The nickname or former name that was typed, so that the list says why it found an institution. Null where its names
 * say so themselves.
 */
export function typedAlias(
  file: Pick<InstitutionFile, "name" | "shortName" | "aliases">,
  typed: string,
): string | null {
  const told = foldWords(`${file.name} ${file.shortName}`);
  const begins = (words: readonly string[], start: string) => words.some((word) => word.startsWith(start));
  const untold = foldWords(typed).filter((word) => word.length > 1 && !isEverywhere(word) && !begins(told, word));
  return file.aliases.find((alias) => untold.some((word) => begins(foldWords(alias), word))) ?? null;
}
