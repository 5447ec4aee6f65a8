import { i18n } from "#i18n";
import { diagnose } from "@/lib/diagnosis/diagnose";
import type { Finding } from "@/lib/diagnosis/finding";
import { type Urgency, urgencyOf } from "@/lib/diagnosis/urgency";
import { verdictTitle } from "@/lib/i18n/verdict-words";
import { type Badge, showBadge } from "@/lib/platform/badge";
import { listChosen } from "./chosen-institutions";
import { gatherEvidence } from "./gather-evidence";
import { recallTab } from "./tab-memory";

type Sign = Pick<Badge, "text" | "colour">;

const nothing: Sign = { text: "", colour: "#23479c" };

const signs: Record<Urgency, Sign> = {
  stop: { text: "!", colour: "#a8321f" },
  soon: { text: "!", colour: "#7c5400" },
  wanted: { text: "•••", colour: "#23479c" },
  fine: nothing,
  calm: nothing,
};

function badgeOf(verdict: Finding | null): Badge {
  const sign = verdict === null ? nothing : signs[urgencyOf[verdict.kind]];
  const name = i18n.t("extensionName");
  return { ...sign, title: verdict === null || sign.text === "" ? name : `${name} – ${verdictTitle(verdict)}` };
}

/** Says on the toolbar icon of a tab whether there is something to do. Nothing, where no institution is known. */
export async function refreshBadge(tabId: number): Promise<void> {
  const memory = await recallTab(tabId);
  const institution = (await listChosen()).find(({ id }) => id === memory.institutionId);
  if (!institution) return showBadge(tabId, badgeOf(null));
  const gathered = await gatherEvidence(tabId, memory, institution).catch(() => null);
  if (gathered) await showBadge(tabId, badgeOf(diagnose(gathered.evidence).verdict));
}
