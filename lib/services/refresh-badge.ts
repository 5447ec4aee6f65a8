import { i18n } from "#i18n";
import { type Urgency, urgencyOf } from "@/lib/diagnosis/urgency";
import { verdictTitle } from "@/lib/i18n/verdict-words";
import { type Badge, showBadge } from "@/lib/platform/badge";
import { isSignHeld } from "./held-sign";
import { type Judged, judgeTab } from "./judge-tab";
import { recallRemarks } from "./page-remarks";
import { remarkWords } from "./remark-words";
import { speakChosen } from "./speak-chosen";

type Sign = Omit<Badge, "title">;

const nothing: Sign = { text: "", colour: "#23479c" };

/** Red where the student can't get in, amber where that comes soon, a key where one is wanted, nothing where all is well. */
const signs: Record<Urgency, Sign> = {
  stop: { text: "!", colour: "#a8321f" },
  soon: { text: "!", colour: "#7c5400" },
  wanted: { ...nothing, hasKey: true },
  fine: nothing,
  calm: nothing,
};

function badgeOf(judged: Judged | null): Badge {
  const name = i18n.t("extensionName");
  if (!judged) return { ...nothing, title: name };
  const sign = signs[urgencyOf[judged.verdict.kind]];
  return { ...sign, title: sign === nothing ? name : `${name} – ${verdictTitle(judged.verdict)}` };
}

/** Says on the toolbar icon of a tab whether there is something to do. Nothing, where no institution is known. */
export async function showVerdict(tabId: number, judged: Judged | null): Promise<void> {
  if (judged && isSignHeld(tabId, judged.memory.movedAt, Date.now())) return;
  await speakChosen();
  const isReset = judged?.memory.reading?.step === "reset";
  const remark = isReset ? remarkWords((await recallRemarks(tabId)).resetVerdict) : null;
  const badge = remark === null ? badgeOf(judged) : { ...signs.stop, title: `${i18n.t("extensionName")} – ${remark}` };
  return showBadge(tabId, badge);
}

/** Judges a tab anew and says on its toolbar icon whether there is something to do. */
export async function refreshBadge(tabId: number): Promise<void> {
  await showVerdict(tabId, await judgeTab(tabId));
}
