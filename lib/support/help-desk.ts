import type { InstitutionHelp } from "@/lib/knowledge/institution";
import type { Provision } from "@/lib/knowledge/provision-schema";
import type { OpeningDays } from "./business-day";

/** How an institution's help desk is reached, and when. Null is what nobody knows. */
export type HelpDesk = {
  /** A bare mail address. */
  mail: string | null;
  page: string | null;
  phone: string | null;
  /** The institution's own file says how to reach it. */
  isGiven: boolean;
  /** Null where it opens when offices do. */
  opening: OpeningDays | null;
};

/** `help` as the institution's own file leaves it, and that file. */
export function helpDeskOf(help: InstitutionHelp, provision: Provision | null): HelpDesk {
  const { supportEmail, support, supportPhone, openingDays, closedOn } = provision ?? {};
  return {
    mail: help.supportEmail?.value ?? null,
    page: help.support?.value ?? null,
    phone: help.supportPhone?.value ?? null,
    isGiven: [supportEmail, support, supportPhone].some((way) => way !== undefined),
    opening: openingDays || closedOn ? { openingDays: openingDays ?? null, closedOn: closedOn ?? [] } : null,
  };
}
