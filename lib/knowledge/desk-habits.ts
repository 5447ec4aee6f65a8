import data from "./desk-habits.json";

/**
 * When help desks stop taking the day's requests (full hours, local), within how many business days they answer, and
 * after how many a student may insist. Nobody promises it: screens say "usually".
 */
export const deskHabits: {
  closesAt: { weekday: number; friday: number };
  answersWithinDays: number;
  insistAfterDays: number;
} = data;
