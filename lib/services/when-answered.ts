/**
 * When the server answered with this page, in milliseconds since the epoch; null where the browser does not tell.
 * The later of two reckonings: in Chromium the time origin of a process that outlived the computer's sleep lags behind
 * by that sleep, and Firefox rounds what is now more coarsely than what was then.
 */
export function whenAnswered(): number | null {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (!navigation || navigation.responseStart === 0) return null;
  const { responseStart } = navigation;
  return Math.round(Math.max(performance.timeOrigin + responseStart, Date.now() - (performance.now() - responseStart)));
}
