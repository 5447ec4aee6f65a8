import type { Guess } from "./clock-estimators.ts";

/** One guess and what it should have been. */
export type Judged = { guess: Guess; trueMs: number };

export const head =
  "                                    runs  requests   error: median    p95    max   stated ±   limit   stated/limit   true within";

/** One line of the table: errors, stated errors and limits are medians over the runs unless said otherwise. */
export function row(name: string, judged: readonly Judged[]): string {
  const errors = judged.map(({ guess, trueMs }) => Math.abs(guess.offsetMs - trueMs));
  const requests = judged.map(({ guess }) => guess.requests);
  const stated = judged.flatMap(({ guess }) => guess.statedMs ?? []);
  const limits = judged.flatMap(({ guess }) => guess.limitMs ?? []);
  const ratios = judged.flatMap(({ guess: { statedMs, limitMs } }) =>
    statedMs && limitMs ? [statedMs / limitMs] : [],
  );
  const within = judged.filter(({ guess, trueMs }) => Math.abs(guess.offsetMs - trueMs) <= (guess.statedMs ?? -1));
  const cells = [
    name.padEnd(34),
    column(judged.length, 6),
    column(quantile(requests, 0.5), 10),
    column(quantile(errors, 0.5), 16),
    column(quantile(errors, 0.95), 7),
    column(quantile(errors, 1), 7),
  ];
  if (stated.length === 0) return cells.join("");
  return [
    ...cells,
    column(quantile(stated, 0.5), 11),
    column(quantile(limits, 0.5), 8),
    quantile(ratios, 0.5).toFixed(2).padStart(15),
    `${within.length}/${judged.length}`.padStart(14),
  ].join("");
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function column(value: number, width: number): string {
  return value.toFixed(0).padStart(width);
}
