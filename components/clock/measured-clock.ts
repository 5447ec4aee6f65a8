import type { ClockView } from "@/lib/messages/clock-view";

/** A clock whose offset is known. */
export type MeasuredClock = Extract<ClockView, { source: "server" }>;

/** What is said of a clock: the computer's, or the phone's. */
export type ClockMeaning = Pick<MeasuredClock, "effect" | "cause" | "direction" | "byMs" | "errorMs">;
