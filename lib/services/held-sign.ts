/** Which page of a tab the sign is about, by when the tab went there, and until when it stays; milliseconds since the epoch. */
type Held = { movedAt: number; until: number };

/** In the background's own memory: one that died has no sign to keep, and the next reading draws the right one. */
const signs = new Map<number, Held>();

/** Keeps a sign on a tab's icon for a while, whatever is read of that page meanwhile. A student must have time to see it. */
export function holdSign(tabId: number, held: Held): void {
  signs.set(tabId, held);
}

/** Whether a sign stays on the icon of a tab that last moved at `movedAt`. */
export function isSignHeld(tabId: number, movedAt: number, now: number): boolean {
  const held = signs.get(tabId);
  if (held && held.movedAt === movedAt && now < held.until) return true;
  signs.delete(tabId);
  return false;
}
