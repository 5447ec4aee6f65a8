import { isDeepStrictEqual } from "node:util";

type Values = Record<string, unknown>;

/** What became of one value. `kept`: the source changed too, but the file says otherwise by hand. */
export type Change = { key: string; kind: "changed" | "kept"; before: unknown; after: unknown };

const withoutMonths = (value: unknown): unknown =>
  value === undefined
    ? undefined
    : JSON.parse(JSON.stringify(value, (key, inner) => (key === "seen" ? undefined : inner)));

/** A later month alone is no change: whoever collected again did not look at every source again. */
const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(withoutMonths(one), withoutMonths(other));

/**
 * Brings what changed in the source into a file, value by value. A value that the file does not have from the former
 * source was written by hand: it stays.
 */
export function merge(former: Values, file: Values, newer: Values): { merged: Values; changes: Change[] } {
  const merged: Values = { ...file };
  const changes: Change[] = [];
  for (const key of new Set([...Object.keys(former), ...Object.keys(newer)])) {
    if (isSame(former[key], newer[key])) continue;
    if (!isSame(file[key], former[key])) {
      if (!isSame(file[key], newer[key])) changes.push({ key, kind: "kept", before: file[key], after: newer[key] });
      continue;
    }
    if (newer[key] === undefined) delete merged[key];
    else merged[key] = newer[key];
    changes.push({ key, kind: "changed", before: former[key], after: newer[key] });
  }
  return { merged, changes };
}
