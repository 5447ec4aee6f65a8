import { deskHabits } from "@/lib/knowledge/desk-habits";
import { regionById } from "@/lib/knowledge/public-holidays";
import type { RegionId } from "@/lib/knowledge/region-ids";
import { addBusinessDays, isBusinessDay, nextBusinessDay } from "./business-day";
import { addDays, type CalendarDay, localTime, weekdayOf } from "./calendar-day";

export type Expectation = {
  /** The first business day on which somebody can read the request. */
  readOn: CalendarDay;
  /** Answers usually come by the end of that day. */
  answerBy: CalendarDay;
  /** From then on it is fair to ask again. */
  insistFrom: CalendarDay;
};

/** When to expect an answer to a request sent at an instant: what arrives after closing is read on the next business day. */
export function expectAnswer(sentAt: number, region: RegionId): Expectation {
  const { day, hour } = localTime(sentAt, regionById(region).timeZone);
  const { closesAt, answersWithinDays, insistAfterDays } = deskHabits;
  const closing = weekdayOf(day) === 5 ? closesAt.friday : closesAt.weekday;
  const isInTime = isBusinessDay(day, region) && hour < closing;
  const readOn = isInTime ? day : nextBusinessDay(addDays(day, 1), region);
  return {
    readOn,
    answerBy: addBusinessDays(readOn, answersWithinDays, region),
    insistFrom: addBusinessDays(readOn, insistAfterDays, region),
  };
}
