import { between } from "./random.ts";
import type { Trip, World } from "./simulated-server.ts";

/** A link whose round trips take 5 to 800 ms at best, with a way up of its own length, and queues on both ways. */
export function randomLink(random: () => number): () => Trip {
  const atBestMs = Math.exp(between(random, Math.log(5), Math.log(800)));
  const upPart = between(random, 0.05, 0.95);
  const queueMs = 2 + atBestMs * between(random, 0, 0.2);
  const queued = () => -Math.log(1 - random()) * (queueMs / 2);
  return () => ({ upMs: atBestMs * upPart + queued(), downMs: atBestMs * (1 - upPart) + queued() });
}

/** An offset of up to 30 hours; one in five is none at all or a few minutes. */
export function randomOffset(random: () => number): number {
  const kind = random();
  if (kind < 0.05) return 0;
  return kind < 0.2 ? between(random, -300_000, 300_000) : between(random, -30, 30) * 3_600_000;
}

/** A clock that drifts, waits that last too long, an answer out of so many that is of another time, a jump. */
export function randomWorld(random: () => number, { mostLies }: { mostLies: number }): World {
  const lies = random() < 0.5 ? 0 : between(random, 0, mostLies);
  const jumps = random() < 0.2;
  return {
    offsetMs: randomOffset(random),
    trip: randomLink(random),
    rate: 1 + between(random, -40e-6, 40e-6),
    oversleptMs: () => (random() < 0.05 ? between(random, 0, 400) : between(random, 0, 12)),
    lateness: () => (random() < lies ? lie(random) : { byMs: 0, age: null, fromCache: false }),
    ...(jumps && { jump: { atMs: between(random, 0, 9000), byMs: jumpMs(random) } }),
  };
}

/** Kept by a cache that says so, by the browser's own, by one that does not say so, or of a server ahead. */
function lie(random: () => number) {
  const keptMs = between(random, 6000, 3_600_000);
  const kind = random();
  if (kind < 0.25) return { byMs: keptMs, age: String(Math.round(keptMs / 1000)), fromCache: false };
  if (kind < 0.4) return { byMs: keptMs, age: null, fromCache: true };
  return { byMs: kind < 0.8 ? keptMs : -keptMs, age: null, fromCache: false };
}

function jumpMs(random: () => number): number {
  const sign = random() < 0.5 ? -1 : 1;
  return sign * Math.exp(between(random, Math.log(200), Math.log(30 * 3_600_000)));
}
