import { outsideHelp } from "@/lib/account/outside-help";
import { hostOf } from "@/lib/cookies/cookie";
import type { PlannedCookie } from "@/lib/cookies/plan-repair";
import { type Diagnosis, diagnose } from "@/lib/diagnosis/diagnose";
import { tellAddresses } from "@/lib/diagnosis/tell-addresses";
import { urgencyOf } from "@/lib/diagnosis/urgency";
import { withSupport } from "@/lib/diagnosis/with-support";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import type { CookieView, TabView } from "@/lib/messages/views";
import { runReaderIn } from "@/lib/platform/login-script";
import { addressOfTab, hasArrived, isPrivateTab } from "@/lib/platform/tabs";
import { readerScripts, stateOf } from "./chosen-institutions";
import { entryOfTab } from "./entry-of-tab";
import { gatherEvidence } from "./gather-evidence";
import { provisionOf } from "./institution-provision";
import { isBetweenPages } from "./is-between-pages";
import { missingBetween } from "./missing-between";
import { recallRepair } from "./repair-journal";
import { securePage } from "./secure-page";
import { recallTab } from "./tab-memory";
import { viewAccount } from "./view-account";
import { viewElsewhere } from "./view-elsewhere";
import { viewRepair } from "./view-repair";
import { viewRetry } from "./view-retry";
import { whereTabIs } from "./where-tab-is";

function cookieView({ cookie, reason, twin }: PlannedCookie): CookieView {
  return { name: cookie.name, domain: hostOf(cookie), path: cookie.path, reason, twin };
}

/** A private window is where a retry would go. */
function withoutRetry({ verdict, others }: Diagnosis): Diagnosis {
  const [first = { kind: "on-page" } as const, ...behind] = verdict.remedies.filter(
    ({ kind }) => kind !== "retry-private",
  );
  return { verdict: { ...verdict, remedies: [first, ...behind] }, others };
}

/**
 * Reads from the page itself what the background missed while it was dead, and tells it when it is there. Not in a tab
 * that is on its way: the page that it leaves would be taken for the one it goes to.
 */
async function readMissedPage(tabId: number, institution: ChosenInstitution): Promise<void> {
  if (await hasArrived(tabId)) await runReaderIn(tabId, readerScripts(institution));
}

/** What the popup shows for a tab, from what is known at this moment. */
export async function viewTab(tabId: number, now: number): Promise<TabView> {
  // The popup opens on this: what does not need an answer first is asked for at the same time.
  const [memory, address, isPrivate] = await Promise.all([recallTab(tabId), addressOfTab(tabId), isPrivateTab(tabId)]);
  const here = await whereTabIs(tabId, memory);
  if (!here) return viewElsewhere(securePage(address)?.hostname ?? null, memory.inspection);
  const { institution, kind, brokers } = here;
  const seen = kind === "service" || kind === "broker" ? { ...memory, reading: null } : memory;
  const [{ institution: view, missing, isLoginGranted }, { evidence, plan, storeId }, given, account] =
    await Promise.all([
      stateOf(institution),
      gatherEvidence(tabId, seen, institution, brokers),
      provisionOf(institution.id),
      viewAccount(tabId, seen, institution, now),
    ]);
  if (!isLoginGranted) return { state: "permission-missing", institution: view, missing, canInspect: false };
  if (kind === "sso" && memory.reading === null) void readMissedPage(tabId, institution);
  const found = tellAddresses(diagnose(evidence), { reset: given?.reset });
  const diagnosis = isPrivate ? withoutRetry(found) : found;
  const verdict = diagnosis.verdict.kind;
  const repairs = kind === "broker" || diagnosis.verdict.remedies.some((remedy) => remedy.kind === "repair-session");
  const [retry, repair, between] = await Promise.all([
    viewRetry(tabId, diagnosis, now),
    recallRepair(storeId),
    repairs ? missingBetween(institution, brokers, evidence) : [],
  ]);
  return {
    state: "verdict",
    institution: view,
    diagnosis: withSupport(diagnosis),
    urgency: urgencyOf[verdict],
    isBetweenPages: isBetweenPages(verdict, { ...memory, kind, now }),
    plan: { clear: plan.clear.map(cookieView), keep: plan.keep.map(cookieView) },
    account,
    retry,
    repair: viewRepair(repair, { tabId, movedAt: memory.movedAt, verdict, now }),
    ...entryOfTab(memory, institution),
    missing: [...missing, ...between],
    page: {
      step: seen.reading?.step ?? null,
      host: securePage(address)?.host ?? null,
      codeHosts: institution.codeHosts,
    },
    outside: outsideHelp(seen.reading?.offers ?? [], seen.reading?.step ?? null, verdict),
  };
}
