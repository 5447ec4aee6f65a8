import { imitatedHost } from "@/lib/fill/imitated-host";
import { originsOf } from "@/lib/knowledge/institution";
import { systemById } from "@/lib/knowledge/systems";
import type { Inspection, TabView } from "@/lib/messages/views";
import { listChosen, listInstitutionStates, stateOf } from "./chosen-institutions";
import { mostInstitutions } from "./most-institutions";
import type { InspectedPage } from "./tab-memory";

function inspectionOf({ institution }: InspectedPage): Inspection {
  return {
    isLogin: institution !== null,
    systemName: systemById(institution?.system ?? null)?.name ?? null,
    origins: institution === null ? [] : originsOf(institution),
  };
}

async function imitationAt(host: string): Promise<TabView | null> {
  for (const institution of await listChosen()) {
    const trueHost = imitatedHost(host, [...institution.ssoHosts, ...institution.serviceHosts]);
    if (trueHost) return { state: "look-alike", host, trueHost, institution: (await stateOf(institution)).institution };
  }
  return null;
}

/**
 * What the popup shows over a page of no chosen institution. A student who let Entrée see none of theirs must learn of
 * it here too, unless they have just asked about this very page. A page that could be taken for one of theirs is told as
 * such before all else.
 */
export async function viewElsewhere(host: string | null, inspection: InspectedPage | null): Promise<TabView> {
  const imitation = host === null ? null : await imitationAt(host);
  if (imitation) return imitation;
  const states = await listInstitutionStates();
  const seen = states.filter(({ isLoginGranted }) => isLoginGranted);
  const inspected = inspection !== null && inspection.host === host ? inspectionOf(inspection) : null;
  const [first] = states;
  if (first && seen.length === 0 && inspected === null) {
    const { institution, missing } = first;
    return { state: "permission-missing", institution, missing, canInspect: host !== null };
  }
  const institutions = (seen.length > 0 ? seen : states).map(({ institution }) => institution);
  const full = states.length >= mostInstitutions ? states.length : null;
  if (host !== null) return { state: "unlisted", host, inspected, institutions, full };
  return first ? { state: "elsewhere", institutions } : { state: "no-institution" };
}
