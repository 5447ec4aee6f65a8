/** Puts an end to whatever moves, as it will look in the end. */
export function stopMotion(): void {
  for (const moving of document.getAnimations()) {
    if (moving.effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY) moving.cancel();
    else moving.finish();
  }
}
