/** Days of the year, as MM-DD, on which every student logs in at once. `to` is in it; it may lie in the next year. */
export type RushPeriod = { kind: RushKind; from: string; to: string };
export type RushKind = "start-of-term" | "registrations" | "results";

/** What makes a slow server usual on a day of the year, as MM-DD. Null on ordinary days. */
export function rushOn(monthDay: string, periods: readonly RushPeriod[]): RushKind | null {
  const holds = ({ from, to }: RushPeriod): boolean =>
    from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to;
  return periods.find(holds)?.kind ?? null;
}
