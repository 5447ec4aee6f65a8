/** The single selectors of a list: commas in brackets and strings belong to one. */
export function splitSelectors(list: string): string[] {
  return (list.match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]|[^,([])+/g) ?? [list]).map(
    (single) => single.trim(),
  );
}
