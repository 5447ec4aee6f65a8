import type { Zones } from "./name-cause.ts";

const quarterMs = 91 * 86_400_000;

/** How far local time is ahead of UTC at that moment, in this computer's zone (unless another is named) and there. */
export function zonesAt(atMs: number, institutionZone: string, computerZone?: string): Zones {
  const institutionMs = aheadOfUtcMs(atMs, institutionZone);
  const otherSeasons = [1, 2, 3].map((quarters) => aheadOfUtcMs(atMs + quarters * quarterMs, institutionZone));
  return {
    computerMs: aheadOfUtcMs(atMs, computerZone),
    institutionMs,
    otherSeasonMs: otherSeasons.find((aheadMs) => aheadMs !== institutionMs) ?? institutionMs,
  };
}

function aheadOfUtcMs(atMs: number, timeZone: string | undefined): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(atMs);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  const aheadMs = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === "-" ? -aheadMs : aheadMs;
}
