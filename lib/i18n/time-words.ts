import { i18n } from "#i18n";

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A length of time in its largest unit, rounded. */
export function roughDuration(ms: number): string {
  const rounded = (unitMs: number): [string] => [String(Math.round(ms / unitMs))];
  if (ms < 90 * secondMs) return i18n.t("fact.seconds", rounded(secondMs));
  if (ms < 90 * minuteMs) return i18n.t("fact.minutes", rounded(minuteMs));
  return ms < 2 * dayMs ? i18n.t("fact.hours", rounded(hourMs)) : i18n.t("fact.days", rounded(dayMs));
}

/** The hour and minute of an instant, in milliseconds since the epoch. */
export function shortTime(at: number): string {
  return new Intl.DateTimeFormat(i18n.t("languageCode"), { hour: "2-digit", minute: "2-digit" }).format(at);
}

/** The day, hour and minute of an instant. */
export function shortDate(at: number): string {
  return new Intl.DateTimeFormat(i18n.t("languageCode"), {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);
}
