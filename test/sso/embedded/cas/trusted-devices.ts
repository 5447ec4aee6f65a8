import { randomId } from "../random-id.ts";

const daySeconds = 86_400;
export const trustSeconds = 30 * daySeconds;

export type TrustedDevices = ReturnType<typeof createTrustedDevices>;

/** Browsers that may leave the code out for 30 days, by the value of their `MFATRUSTED`. */
export function createTrustedDevices(now: () => number) {
  const devices = new Map<string, { uid: string; until: number }>();
  return {
    trust(uid: string): string {
      const id = randomId();
      devices.set(id, { uid, until: now() + trustSeconds * 1_000 });
      return id;
    },
    isTrusted(id: string, uid: string): boolean {
      const device = devices.get(id);
      return device !== undefined && device.uid === uid && now() < device.until;
    },
    reset(): void {
      devices.clear();
    },
  };
}
