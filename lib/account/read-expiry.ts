import { addDays, addMonths, type CalendarDay, dayAt, dayOf } from "./calendar-day";
import { amountIn, amountPattern, monthIn, plainText } from "./expiry-words";

/** What a page said of a password's end. `day` is null where it gave none; `atMs` is known to the minute, or null. */
export type Expiry = { day: CalendarDay | null; atMs: number | null; graceLogins: number | null };

type Said = { text: string; days?: number | undefined; triesLeft?: number | undefined };
type Clock = { nowMs: number; zone: string };

const hourMs = 3_600_000;
/** Nobody warns longer before: a date further away is of something else. */
const mostDays = 400;

const duration = {
  days: new RegExp(String.raw`\b${amountPattern} ?(?:jours?|days?|j\b|d\b)`),
  weeks: new RegExp(String.raw`\b${amountPattern} ?(?:semaines?|weeks?)`),
  months: new RegExp(String.raw`\b${amountPattern} ?(?:mois|months?)\b`),
  hours: new RegExp(String.raw`\b${amountPattern} ?(?:heures?|hours?|hrs?|h)\b`),
  minutes: new RegExp(String.raw`\b${amountPattern} ?(?:minutes?|min|mn)\b`),
};
const countdown = /\bj ?- ?(\d{1,3})\b/;
const isoDate = /\b(20\d\d)-(\d{1,2})-(\d{1,2})\b/;
const numericDate = /\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d|\d\d)\b/;
const shortDate = /\b(?:le|on|au|by|before|avant le|jusqu'au|until) (\d{1,2})\/(\d{1,2})\b(?!\/)/;
const dayThenMonth = /\b(\d{1,2})(?:er|st|nd|rd|th)?\.? (?:of |de )?([a-z]{3,9})\.?(?:,? (20\d\d))?\b/g;
const monthThenDay = /\b([a-z]{3,9})\.? (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b(?:,? (20\d\d))?/g;
const clockTime = /\b(?:a|at|@|,) ?(\d{1,2})(?: ?h ?|:)(\d{2})?\b/;
const grace = new RegExp(
  String.raw`\b${amountPattern} (?:\w+ ){0,2}(?:connexions?|authentifications?|logins?|logons?|authentications?|ouvertures? de session)`,
);
const over = /\b(?:a expire|est expire|has expired|is expired|expired on|a deja expire|had expired)\b/;

/**
 * When a password ends, as a page's sentence says it in French or English, on the calendar of `zone`. Days are days of
 * that calendar; hours and minutes are counted from now. Where a date could be read both ways the day comes first, as on
 * French pages. Null where it says nothing of the kind, or speaks of what is over.
 */
export function readExpiry(said: Said, clock: Clock): Expiry | null {
  const text = plainText(said.text);
  const today = dayAt(clock.nowMs, clock.zone);
  const graceLogins = said.triesLeft ?? amountIn(grace.exec(text)?.[1]);
  const none = { day: null, atMs: null, graceLogins };
  if (over.test(text)) return graceLogins === null ? null : none;
  const date = dateIn(text, today);
  if (date !== null) {
    const isNear = date >= today && date <= addDays(today, mostDays);
    if (isNear) return { day: date, atMs: null, graceLogins };
    return graceLogins === null ? null : none;
  }
  const told = durationIn(text, today, clock) ?? nearDayIn(text, today);
  if (told) return { ...told, graceLogins };
  if (said.days !== undefined && said.days <= mostDays) {
    return { day: addDays(today, said.days), atMs: null, graceLogins };
  }
  return graceLogins === null ? null : none;
}

function durationIn(text: string, today: CalendarDay, clock: Clock): { day: CalendarDay; atMs: number | null } | null {
  const count = (of: keyof typeof duration) => amountIn(duration[of].exec(text)?.[1]);
  const months = count("months");
  if (months !== null) return { day: addMonths(today, months), atMs: null };
  const days = amountIn(countdown.exec(text)?.[1]) ?? count("days") ?? scale(count("weeks"), 7);
  const [hours, minutes] = clockTime.test(text) ? [null, null] : [count("hours"), count("minutes")];
  if (hours === null && minutes === null) return days === null ? null : { day: addDays(today, days), atMs: null };
  const restMs = (hours ?? 0) * hourMs + (minutes ?? 0) * 60_000;
  const atMs = clock.nowMs + (days ?? 0) * 24 * hourMs + restMs;
  return { day: dayAt(atMs, clock.zone), atMs };
}

const scale = (value: number | null, by: number): number | null => (value === null ? null : value * by);

function nearDayIn(text: string, today: CalendarDay): { day: CalendarDay; atMs: null } | null {
  if (/\b(?:apres-demain|day after tomorrow)\b/.test(text)) return { day: addDays(today, 2), atMs: null };
  if (/\b(?:demain|tomorrow)\b/.test(text)) return { day: addDays(today, 1), atMs: null };
  const ends = /\b(?:aujourd'hui|ce soir|today|tonight|a minuit|at midnight|ce jour)\b/;
  return ends.test(text) ? { day: today, atMs: null } : null;
}

function dateIn(text: string, today: CalendarDay): CalendarDay | null {
  const iso = isoDate.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = numericDate.exec(text);
  if (numeric) {
    const year = Number(numeric[3]) + (numeric[3]?.length === 2 ? 2_000 : 0);
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    return dayOf(year, second, first) ?? dayOf(year, first, second);
  }
  for (const [, day, name, year] of text.matchAll(dayThenMonth)) {
    const month = monthIn(name);
    if (month !== null) return inYear(year, month, Number(day), today);
  }
  for (const [, name, day, year] of text.matchAll(monthThenDay)) {
    const month = monthIn(name);
    if (month !== null) return inYear(year, month, Number(day), today);
  }
  const short = shortDate.exec(text);
  return short ? inYear(undefined, Number(short[2]), Number(short[1]), today) : null;
}

/** Without a year it is the next such day. */
function inYear(year: string | undefined, month: number, day: number, today: CalendarDay): CalendarDay | null {
  if (year !== undefined) return dayOf(Number(year), month, day);
  const thisYear = Number(today.slice(0, 4));
  const candidates = [dayOf(thisYear, month, day), dayOf(thisYear + 1, month, day)];
  return candidates.find((candidate) => candidate !== null && candidate >= today) ?? null;
}
