/** The time zone that this computer is set to, by its name in the tz database. */
export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
