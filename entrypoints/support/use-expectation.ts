import { useEffect, useState } from "preact/hooks";
import type { RegionId } from "@/lib/knowledge/region-ids";
import { keepRegion, noteSentAt, readSentAt, readSupportPreferences } from "@/lib/services/support-preferences";
import { expectationFrom, likelyRegion, localDay } from "@/lib/services/write-support";
import type { OpeningDays } from "@/lib/support/business-day";

type Where = { timeZone: string; opening: OpeningDays | null };

/** When to expect an answer: from the sending, once the student says that it is sent; until then, if it were now. */
export function useExpectation(institutionId: string, { timeZone, opening }: Where) {
  const [region, setRegion] = useState<RegionId>(() => likelyRegion(timeZone));
  const [sentAt, setSentAt] = useState<number | null>(null);
  useEffect(() => {
    void readSupportPreferences().then((kept) => kept.region && setRegion(kept.region));
    void readSentAt(institutionId).then(setSentAt);
  }, [institutionId]);
  const now = Date.now();
  const expectation = expectationFrom(sentAt ?? now, { region, opening });
  return {
    region,
    expectation,
    sentOn: sentAt === null ? null : localDay(sentAt, region),
    isOverdue: sentAt !== null && localDay(now, region) >= expectation.insistFrom,
    onRegion: (chosen: RegionId) => {
      setRegion(chosen);
      void keepRegion(chosen);
    },
    onSent: (isSent: boolean) => {
      const at = isSent ? Date.now() : null;
      void noteSentAt(institutionId, at).then(() => setSentAt(at));
    },
  };
}
