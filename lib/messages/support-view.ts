import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import type { NoticeKind, Step } from "@/lib/sso/reading";
import type { HelpDesk } from "@/lib/support/help-desk";
import type { EarlierTry } from "@/lib/support/write-request";

/** What the page of support is given: the trouble as it was seen, and where the institution's pages lead. */
export type SupportView = {
  institution: { id: string; name: string; shortName: string };
  desk: HelpDesk;
  diagnosis: Diagnosis;
  /** The tab's address; null where there is no tab, or where it may not be known. */
  page: string | null;
  /** When the trouble was seen, in milliseconds since the epoch. */
  seenAt: number;
  step: Step | null;
  /** What the pages of this institution said in any tab. */
  notices: NoticeKind[];
  offers: string[];
  /** What was tried before, the oldest first. */
  tries: EarlierTry[];
  links: { reset: string | null; activation: string | null; help: string | null };
};
