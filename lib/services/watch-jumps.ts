import { detectJump } from "@/lib/clock/detect-jump";
import { readClocks } from "@/lib/platform/clock";

const lookEveryMs = 1_000;

/** Calls back once, when this computer's clock is set, or when it has slept: what was measured before is over. */
export function onClockJump(callback: () => void, signal: AbortSignal): void {
  const before = readClocks();
  const timer = setInterval(() => {
    if (detectJump(before, readClocks()) !== "jumped") return;
    clearInterval(timer);
    callback();
  }, lookEveryMs);
  signal.addEventListener("abort", () => clearInterval(timer));
}
