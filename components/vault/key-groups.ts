const groupLength = 4;

/** A recovery key in short groups that an eye can follow: its own where it comes with hyphens or spaces, else of four. */
export function keyGroups(key: string): string[] {
  const own = key.split(/[\s-]+/).filter(Boolean);
  return own.length > 1 ? own : (key.match(new RegExp(`.{1,${groupLength}}`, "g")) ?? []);
}
