/**
 * Counts the calls to the browser and lets one of them never return, before or after it took effect: what a background
 * sees that is killed there.
 */
export class CallGate {
  count = 0;
  stopAt = Number.POSITIVE_INFINITY;
  mode: "before" | "after" = "before";
  private stop: () => void = () => {};
  stopped = new Promise<void>((resolve) => {
    this.stop = resolve;
  });

  /** Passes one call through, or dies on it. */
  async pass<R>(call: () => Promise<R>): Promise<R> {
    this.count += 1;
    if (this.count !== this.stopAt) return call();
    if (this.mode === "after") await call();
    this.stop();
    return new Promise<never>(() => {});
  }
}
