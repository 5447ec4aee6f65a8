import { onWake } from "@/lib/platform/alarms";
import { onScreenLocked } from "@/lib/platform/idle";
import { onStart } from "@/lib/platform/lifecycle";
import { lockWake } from "./lock-later";
import { dropKey, heldKey } from "./vault-key";

/** Locks on what means that the student is gone: the time is up, the screen is locked, the browser starts anew. */
export function watchForLock(): void {
  // The key forgets itself when it is asked for too late.
  onWake(lockWake, () => void heldKey(Date.now()));
  onScreenLocked(() => void dropKey());
  onStart(() => void dropKey());
}
