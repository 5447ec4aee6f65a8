type Method = (...args: never[]) => Promise<unknown>;

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

  wrap<M extends Method>(method: M): M {
    return (async (...args: never[]) => {
      this.count += 1;
      if (this.count !== this.stopAt) return method(...args);
      if (this.mode === "after") await method(...args);
      this.stop();
      return new Promise<never>(() => {});
    }) as M;
  }
}
