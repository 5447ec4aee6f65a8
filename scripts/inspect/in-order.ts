/**
 * Works on several items at once and gives the results in the order of the items; takes no more than `atOnce` ahead
 * of the result wanted next.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const begun: Promise<Result>[] = [];
  for await (const item of items) {
    const result = work(item);
    // It is awaited in its turn; until then a failure is nobody's.
    result.catch(() => undefined);
    begun.push(result);
    const first = begun.length >= atOnce ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of begun) yield await result;
}
