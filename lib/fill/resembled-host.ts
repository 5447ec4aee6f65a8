/** How many letters may be added, dropped or changed in a name that is still taken for another one. */
const closeEnough = 2;

/** What one letter, or two, are read as. */
const readAs: readonly [RegExp, string][] = [
  [/rn/g, "m"],
  [/vv/g, "w"],
  [/cl/g, "d"],
  [/[1i|]/g, "l"],
  [/0/g, "o"],
  [/3/g, "e"],
  [/5/g, "s"],
];

/**
 * The host among `hosts` that `hostname` could be taken for: it contains that name, or a reader would see the same
 * letters but for two. Null when there is none. It only finds words for a refusal: nothing is allowed by it.
 */
export function resembledHost(hostname: string, hosts: readonly string[]): string | null {
  const seen = asRead(hostname);
  const isLike = (bound: string): boolean => {
    const own = asRead(bound.replace(/:\d+$/, ""));
    return seen.includes(own) || distance(seen, own) <= closeEnough;
  };
  return hosts.find(isLike) ?? null;
}

/** A punycode label keeps its plain letters before its last hyphen (RFC 3492 §3.1). Dots and hyphens are overlooked. */
function asRead(hostname: string): string {
  const plain = hostname.replace(/(^|\.)xn--(?:([a-z0-9-]*)-)?[a-z0-9]+/g, "$1$2").replace(/[.-]/g, "");
  return readAs.reduce((text, [letters, seenAs]) => text.replace(letters, seenAs), plain);
}

/** Levenshtein's distance; anything above the bound where the lengths alone decide. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > closeEnough) return closeEnough + 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
