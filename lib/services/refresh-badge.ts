import { i18n } from "#i18n";
import { diagnose } from "@/lib/diagnosis/diagnose";
import type { Finding, FindingKind } from "@/lib/diagnosis/finding";
import { verdictTitle } from "@/lib/i18n/verdict-words";
import { type Badge, showBadge } from "@/lib/platform/badge";
import { listChosen } from "./chosen-institutions";
import { gatherEvidence } from "./gather-evidence";
import { recallTab } from "./tab-memory";

type Sign = Pick<Badge, "text" | "colour">;

const quiet: Sign = { text: "", colour: "#23479c" };
const stop: Sign = { text: "!", colour: "#a8321f" };
const soon: Sign = { text: "!", colour: "#7c5400" };
const wanted: Sign = { text: "•••", colour: "#23479c" };

const signs: Record<FindingKind, Sign> = {
  "tls-failure": stop,
  unreachable: stop,
  "server-down": stop,
  "redirect-loop": stop,
  "headers-too-large": stop,
  "ticket-refused": stop,
  "stale-session": stop,
  "pending-request": soon,
  throttled: stop,
  "account-locked": stop,
  "account-disabled": stop,
  "must-change-password": soon,
  "password-expired": stop,
  "bad-credentials": stop,
  "code-refused": stop,
  "code-wanted": wanted,
  "service-refused": stop,
  "password-expiring": soon,
  "logged-in": quiet,
  "login-ready": quiet,
  "nothing-seen": quiet,
};

function badgeOf(verdict: Finding | null): Badge {
  const sign = verdict === null ? quiet : signs[verdict.kind];
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
