/**
 * Runs in the page's own world, before its scripts, and tells the reader's world how many short timers are still to
 * fire: what they will write belongs to the page. A timer beyond the horizon, or a clock that ticks on, does not count.
 */
type Timers = {
  setTimeout(handler: unknown, delayMs?: number, ...rest: unknown[]): number;
  setInterval(handler: unknown, periodMs?: number, ...rest: unknown[]): number;
  clearTimeout(id?: number): void;
  clearInterval(id?: number): void;
};

const horizonMs = 2_500;
const shortPeriodMs = 500;
const periodHorizonMs = 1_500;

const startedAt = performance.now();
const page = window as unknown as Timers;
const { setTimeout, setInterval, clearTimeout, clearInterval } = page;
const pending = new Set<number>();

function tell(): void {
  window.dispatchEvent(new CustomEvent("entree:timers", { detail: pending.size }));
}

function expect(id: number, delayMs: number): void {
  pending.add(id);
  tell();
  // Timers of one delay fire in the order in which they were set: this one follows the page's own.
  setTimeout.call(page, () => forget(id), delayMs);
}

function forget(id: number | undefined): void {
  if (id !== undefined && pending.delete(id)) tell();
}

page.setTimeout = (handler, delayMs = 0, ...rest) => {
  const id = setTimeout.call(page, handler, delayMs, ...rest);
  if (performance.now() - startedAt + delayMs < horizonMs) expect(id, delayMs);
  return id;
};

page.setInterval = (handler, periodMs = 0, ...rest) => {
  const id = setInterval.call(page, handler, periodMs, ...rest);
  const leftMs = startedAt + periodHorizonMs - performance.now();
  if (periodMs <= shortPeriodMs && leftMs > 0) expect(id, leftMs);
  return id;
};

page.clearTimeout = (id) => {
  clearTimeout.call(page, id);
  forget(id);
};

page.clearInterval = (id) => {
  clearInterval.call(page, id);
  forget(id);
};
