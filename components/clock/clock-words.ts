import { i18n } from "#i18n";
import { durationWords, isRough } from "./duration-words";
import type { ClockMeaning } from "./measured-clock";

const titles = {
  computer: { right: "clock.verdict.right", behind: "clock.verdict.behind", ahead: "clock.verdict.ahead" },
  phone: { right: "clock.phone.right", behind: "clock.phone.behind", ahead: "clock.phone.ahead" },
} as const;

const causes = {
  "in-order": "clock.cause.inOrder",
  unsynchronised: "clock.cause.unsynchronised",
  drifting: "clock.cause.drifting",
  "daylight-saving": "clock.cause.daylightSaving",
  "wrong-zone": "clock.cause.wrongZone",
  "set-wrong": "clock.cause.setWrong",
} as const;

const effects = {
  fine: "clock.effect.fine",
  "at-risk": "clock.effect.atRisk",
  refused: "clock.effect.refused",
} as const;

const roughTitles = { behind: "clock.phone.aboutBehind", ahead: "clock.phone.aboutAhead" } as const;

/** How far a clock is off, why, and what that does to codes: a sentence each. */
export function clockWords(
  of: "computer" | "phone",
  meaning: ClockMeaning,
): { title: string; cause: string; effect: string } {
  return {
    title: titleWords(of, meaning),
    cause: i18n.t(causes[meaning.cause]),
    effect: i18n.t(effects[meaning.effect]),
  };
}

function titleWords(of: "computer" | "phone", { direction, byMs, errorMs }: ClockMeaning): string {
  if (direction === "right") return i18n.t(titles[of].right);
  const isAbout = of === "phone" && isRough(errorMs);
  return i18n.t((isAbout ? roughTitles : titles[of])[direction], [durationWords(byMs, errorMs)]);
}
