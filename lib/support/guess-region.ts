import { regionById } from "@/lib/knowledge/public-holidays";
import { type RegionId, regionIds } from "@/lib/knowledge/region-ids";

/** The part of France whose time the computer shows; metropolitan France where it is none of overseas. */
export function guessRegion(timeZone: string): RegionId {
  return regionIds.find((id) => regionById(id).timeZone === timeZone) ?? "metropolitan";
}
