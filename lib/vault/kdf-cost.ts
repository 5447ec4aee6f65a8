/** What one derivation costs, in the words of RFC 9106 §3.1: m in KiB, t and p. */
export type KdfCost = { memoryKiB: number; iterations: number; parallelism: number };

/** RFC 9106 §4, second recommended option. */
export const usualCost: KdfCost = { memoryKiB: 64 * 1024, iterations: 3, parallelism: 4 };

/** OWASP's minimum: a file that asks for less was made weak on purpose. */
const leastCost: KdfCost = { memoryKiB: 19 * 1024, iterations: 2, parallelism: 1 };

/** A file that asks for more is there to exhaust the machine. */
const greatestCost: KdfCost = { memoryKiB: 256 * 1024, iterations: 10, parallelism: 16 };

const someBelow = (cost: KdfCost, bound: KdfCost) =>
  cost.memoryKiB < bound.memoryKiB || cost.iterations < bound.iterations || cost.parallelism < bound.parallelism;

/** Why a file's parameters are refused before anything is derived with them; null when they are not. */
export function refuseCost(cost: KdfCost): "weak-parameters" | "costly-parameters" | null {
  if (someBelow(cost, leastCost)) return "weak-parameters";
  return someBelow(greatestCost, cost) ? "costly-parameters" : null;
}

/** Whether vaults made today are dearer to guess. */
export const isWeak = (cost: KdfCost): boolean => someBelow(cost, usualCost);

/** At least what is usual today, and never less than the vault has. */
export const strengthenedCost = (cost: KdfCost): KdfCost => ({
  memoryKiB: Math.max(cost.memoryKiB, usualCost.memoryKiB),
  iterations: Math.max(cost.iterations, usualCost.iterations),
  parallelism: Math.max(cost.parallelism, usualCost.parallelism),
});
