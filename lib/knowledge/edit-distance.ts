/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make one word of another; with
 * `isPrefix`, to make the beginning of the other. Gives up above the bound: `bound + 1` then. Damerau and Levenshtein,
 * optimal string alignment.
 */
export function editDistance(typed: string, word: string, bound: number, isPrefix = false): number {
  if (typed.length - word.length > bound) return bound + 1;
  if (!isPrefix && word.length - typed.length > bound) return bound + 1;
  const width = Math.min(word.length, typed.length + bound);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const isSame = typed[row - 1] === word[column - 1];
      const changed = at(last, column - 1) + (isSame ? 0 : 1);
      let best = Math.min(changed, at(last, column) + 1, at(line, column - 1) + 1);
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1])
        best = Math.min(best, at(before, column - 2) + 1);
      line.push(best);
      if (best < least) least = best;
    }
    if (least > bound) return bound + 1;
    before = last;
    last = line;
  }
  return Math.min(isPrefix ? Math.min(...last) : at(last, word.length), bound + 1);
}

const at = (line: readonly number[], index: number): number => line[index] ?? Number.POSITIVE_INFINITY;
