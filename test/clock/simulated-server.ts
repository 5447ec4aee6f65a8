import type { ClockReading } from "../../lib/clock/clock-reading.ts";
import type { Answer } from "../../lib/clock/sample.ts";

/** How long one request is on its way there and back. */
export type Trip = { upMs: number; downMs: number };

export type World = {
  /** Server minus local, when the world begins. */
  offsetMs: number;
  trip: () => Trip;
  /** How late the server's `Date` is for the next answer, and whether the answer says so; 0 for an honest one. */
  lateness?: () => { byMs: number; age: string | null; fromCache: boolean };
  /** The wall clock is put forward by so much, so long after the beginning. */
  jump?: { atMs: number; byMs: number };
  /** How fast the local clock runs beside the server's. */
  rate?: number;
  /** How much longer a wait lasts than was asked for. */
  oversleptMs?: () => number;
};

const honest = { byMs: 0, age: null, fromCache: false };

/** A server and the machine that asks it, in time that passes only when something is waited for. */
export function simulate(world: World, beginsMs: number) {
  let trueMs = beginsMs;
  const localElapsedMs = () => (trueMs - beginsMs) * (world.rate ?? 1);
  const jumpedMs = () => (world.jump && trueMs - beginsMs >= world.jump.atMs ? world.jump.byMs : 0);
  const wallMs = () => beginsMs - world.offsetMs + localElapsedMs() + jumpedMs();
  const now = (): ClockReading => ({
    wallMs: Math.floor(wallMs()),
    steadyMs: Math.floor(localElapsedMs() + 1234.5),
    run: "one",
  });
  return {
    now,
    offsetMs: () => trueMs - wallMs(),
    wait: async (forMs: number) => {
      trueMs += forMs + (world.oversleptMs?.() ?? 0);
    },
    request: async (): Promise<Answer> => {
      const sent = now();
      const { upMs, downMs } = world.trip();
      const { byMs, age, fromCache } = world.lateness?.() ?? honest;
      trueMs += upMs;
      const date = new Date(Math.floor((trueMs - byMs) / 1000) * 1000).toUTCString();
      trueMs += downMs;
      const receivedMs = now().steadyMs;
      const host = "auth.univ-exemple.test";
      return { host, secure: true, status: 200, date, age, fromCache, fromServiceWorker: false, sent, receivedMs };
    },
  };
}
