/** A window that nobody sees is not drawn. */
const boundMs = 250;

/** Resolves once this window has been drawn for the first time, and at the latest after the bound. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const bound = setTimeout(end, boundMs);
    const paints = new PerformanceObserver(end);
    paints.observe({ type: "paint", buffered: true });
    function end() {
      clearTimeout(bound);
      paints.disconnect();
      resolve();
    }
  });
}
