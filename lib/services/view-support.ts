import type { Diagnosis } from "@/lib/diagnosis/diagnose";
import { helpAsGiven } from "@/lib/knowledge/help-as-given";
import type { SupportView } from "@/lib/messages/support-view";
import { addressOfTab } from "@/lib/platform/tabs";
import type { Reading } from "@/lib/sso/reading";
import { helpDeskOf } from "@/lib/support/help-desk";
import { listChosen } from "./chosen-institutions";
import { earlierTries } from "./earlier-tries";
import { provisionOf } from "./institution-provision";
import { recallTab, recallTabs } from "./tab-memory";
import { viewTab } from "./view-tab";
import { whereTabIs } from "./where-tab-is";

const nothingSeen: Diagnosis = {
  verdict: {
    kind: "nothing-seen",
    certainty: "likely",
    facts: [{ kind: "no-login-seen" }],
    against: [],
    settledBy: null,
    remedies: [{ kind: "open-entry" }],
  },
  others: [],
};

/** A tab's trouble as a request to the help desk needs it; null where no institution was chosen. */
export async function viewSupport(tabId: number | null, now: number): Promise<SupportView | null> {
  const memory = tabId === null ? null : await recallTab(tabId);
  const here = tabId === null || memory === null ? null : await whereTabIs(tabId, memory);
  const institution = here?.institution ?? (await listChosen()).at(-1);
  if (!institution) return null;
  const view = tabId === null || !here ? null : await viewTab(tabId, now);
  const readings = await readingsOf(institution.id, tabId);
  const given = await provisionOf(institution.id);
  const help = helpAsGiven(institution.help, given);
  const linkTo = (name: "reset" | "activation" | "help"): string | null =>
    readings.find(({ links }) => links[name] !== undefined)?.links[name] ?? null;
  return {
    institution: { id: institution.id, name: institution.name, shortName: institution.shortName },
    desk: helpDeskOf(help, given),
    diagnosis: view?.state === "verdict" ? view.diagnosis : nothingSeen,
    page: tabId === null ? null : await addressOfTab(tabId),
    seenAt: memory?.movedAt || now,
    step: memory?.reading?.step ?? null,
    notices: [...new Set(readings.flatMap(({ notices }) => notices.map(({ kind }) => kind)))],
    offers: [...new Set(readings.flatMap(({ offers }) => offers))],
    tries: await earlierTries(institution.id, now),
    links: {
      reset: given?.reset ?? linkTo("reset") ?? help.reset?.value ?? null,
      activation: given?.activation ?? linkTo("activation") ?? help.activation?.value ?? null,
      help: linkTo("help"),
    },
  };
}

/** What the tabs of an institution show, that tab's first. */
async function readingsOf(institutionId: string, tabId: number | null): Promise<Reading[]> {
  const tabs = (await recallTabs()).filter(([, memory]) => memory.institutionId === institutionId);
  const first = tabs.filter(([id]) => id === tabId);
  const others = tabs.filter(([id]) => id !== tabId);
  return [...first, ...others].flatMap(([, { reading }]) => (reading ? [reading] : []));
}
