import { regionById } from "@/lib/knowledge/public-holidays";
import type { RegionId } from "@/lib/knowledge/region-ids";
import type { SupportView } from "@/lib/messages/support-view";
import type { Office } from "@/lib/support/business-day";
import { localTime } from "@/lib/support/calendar-day";
import { chooseDesk, type Desk } from "@/lib/support/choose-desk";
import { type Expectation, expectAnswer } from "@/lib/support/expect-answer";
import { guessRegion } from "@/lib/support/guess-region";
import { mailAddress } from "@/lib/support/mail-address";
import { nameBrowser } from "@/lib/support/name-browser";
import { type RequestLanguage, requestWords } from "@/lib/support/request-words";
import { type SupportRequest, writeRequest } from "@/lib/support/write-request";
import { currentSystem } from "./current-system";

const systemNames = {
  windows: "Windows",
  macos: "macOS",
  linux: "Linux",
  chromeos: "ChromeOS",
  android: "Android",
} as const satisfies Record<Awaited<ReturnType<typeof currentSystem>>, string>;

export type Surroundings = { browser: string; system: string; timeZone: string };

/** What a help desk asks of the computer first. */
export async function surroundings(): Promise<Surroundings> {
  return {
    browser: nameBrowser(navigator.userAgent),
    system: systemNames[await currentSystem()],
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

type Draft = {
  view: SupportView;
  cause: string;
  sender: { name: string; studentNumber: string };
  around: Surroundings;
};

/** The request as it is proposed; the student may change any word of it. */
export function draftRequest(draft: Draft, language: RequestLanguage): SupportRequest {
  const { view, around, ...more } = draft;
  const { institution, diagnosis, page, seenAt, tries } = view;
  return writeRequest({ institution: institution.name, diagnosis, page, seenAt, tries, ...around, ...more }, language);
}

export function deskFor(cause: string): Desk {
  return chooseDesk(cause);
}

/** The mail that the student's own program opens, and whether all of the request is in it. */
export function mailOf(
  request: SupportRequest,
  to: string | null,
  language: RequestLanguage,
): { address: string; isWhole: boolean } {
  return mailAddress({ ...request, to, cut: requestWords(language).cut });
}

export function expectationFrom(sentAt: number, office: Office): Expectation {
  return expectAnswer(sentAt, office);
}

export function likelyRegion(timeZone: string): RegionId {
  return guessRegion(timeZone);
}

/** The day that the region's clocks show at an instant. */
export function localDay(atMs: number, region: RegionId): string {
  return localTime(atMs, regionById(region).timeZone).day;
}
