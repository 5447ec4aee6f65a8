import { i18n } from "#i18n";

/** A day as it is said, with its weekday: "jeudi 3 décembre 2026". The day has no zone, and none is applied. */
export function longDay(day: string): string {
  const format = new Intl.DateTimeFormat(i18n.t("languageCode"), { dateStyle: "full", timeZone: "UTC" });
  return format.format(Date.parse(day));
}
