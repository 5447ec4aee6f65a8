import { deskHabits } from "@/lib/knowledge/desk-habits";
import { regionById } from "@/lib/knowledge/public-holidays";
import { addBusinessDays, isBusinessDay, nextBusinessDay, type Office } from "./business-day";
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
export function expectAnswer(sentAt: number, office: Office): Expectation {
  const { day, hour } = localTime(sentAt, regionById(office.region).timeZone);
  const { closesAt, answersWithinDays, insistAfterDays } = deskHabits;
  const closing = weekdayOf(day) === 5 ? closesAt.friday : closesAt.weekday;
  const isInTime = isBusinessDay(day, office) && hour < closing;
  const readOn = isInTime ? day : nextBusinessDay(addDays(day, 1), office);
  return {
    readOn,
    answerBy: addBusinessDays(readOn, answersWithinDays, office),
    insistFrom: addBusinessDays(readOn, insistAfterDays, office),
  };
}
