import { factFor } from "@/lib/cookies/fact-for";
import type { AttemptEvent } from "@/lib/diagnosis/follow-attempt";
import { followAttempt } from "@/lib/diagnosis/follow-attempt";
import { brokerAt } from "@/lib/knowledge/brokers";
import type { CookieFact } from "@/lib/knowledge/schema";
import { systemById } from "@/lib/knowledge/systems";
import { announceChange } from "@/lib/platform/messaging";
import type {
  AnsweredNavigation,
  FailedNavigation,
  SentNavigation,
  SentOnNavigation,
} from "@/lib/platform/navigations";
import { grantedAmong } from "@/lib/platform/permissions";
import { tabLoaded } from "@/lib/platform/tabs";
import { entryOf, hasOneTimeParameters, laterParameterIn, withoutOneTimeParameters } from "@/lib/sso/entry";
import type { Reading } from "@/lib/sso/reading";
import { noteSeen } from "./attempt-log";
import { listChosen } from "./chosen-institutions";
import { followAccount } from "./follow-account";
import { renewProvision } from "./institution-provision";
import { judgeTab } from "./judge-tab";
import { learnLinks } from "./learnt-links";
import { chainOf } from "./login-chain";
import { type Place, placeOf } from "./place";
import { prepareView } from "./prepare-view";
import { refreshBadge, showVerdict } from "./refresh-badge";
import { watchRetry } from "./retry-private";
import { recallTab, reviseTab, type Surroundings, type TabMemory } from "./tab-memory";
import { noteFailedVisit } from "./watch-visits";

/** How coarsely a browser may tell a page the time: 100 ms in Firefox with fingerprinting resisted. */
const clockGrainMs = 120;

/** The service wanted: the address itself at a service, what the address carries at the SSO. */
function wantedBy(address: string, place: Place): string | null {
  if (place.kind === "service") return withoutOneTimeParameters(address);
  return entryOf(address, systemById(place.institution.system)?.entry ?? null, place.institution.serviceHosts);
}

function carriesTicket(address: string, place: Place): boolean {
  return place.kind === "service" && hasOneTimeParameters(address);
}

const named = (facts: readonly CookieFact[], roles: readonly CookieFact["role"][]) => (name: string) => {
  const fact = factFor(name, facts);
  return fact !== undefined && roles.includes(fact.role);
};

async function note(
  tabId: number,
  address: string,
  eventAt: (place: Place, held: TabMemory) => AttemptEvent | null,
  surroundings: Surroundings | null = null,
): Promise<void> {
  await reviseTab(tabId, async (held) => {
    const place = placeOf(address, await listChosen());
    const event = place && eventAt(place, held);
    if (!event) return undefined;
    return {
      ...held,
      institutionId: place.institution.id,
      attempt: followAttempt(held.attempt, event, place.institution.entry),
      // What the last page said is no evidence about the next one.
      reading: event.kind === "read" ? event.reading : event.kind === "answered" ? held.reading : null,
      surroundings: event.kind === "answered" ? held.surroundings : surroundings,
      movedAt: event.kind === "sent" || event.kind === "failed" ? event.at : held.movedAt,
      awaiting: event.kind === "sent" ? { host: place.host, since: event.at } : null,
      leftFor: null,
      inspecting: false,
      inspection: null,
    };
  });
  await followAccount(tabId, Date.now());
  await Promise.all([tellVerdict(tabId), announceChange(tabId), watchRetry(tabId)]);
}

async function tellVerdict(tabId: number): Promise<void> {
  const judged = await judgeTab(tabId);
  await Promise.all([showVerdict(tabId, judged), noteSeen(tabId, judged)]);
}

/** Notes how a navigation ended. The page itself, the browser's own error page too, may come up after that. */
async function noteEnd(tabId: number, address: string, eventAt: (place: Place) => AttemptEvent): Promise<void> {
  const loaded = tabLoaded(tabId, 3_000);
  await note(tabId, address, eventAt);
  // Browsers clear a tab's sign when a page comes up in it.
  await loaded;
  await refreshBadge(tabId);
}

/** A granted host is asked for a page: the attempt goes on, or a new one begins. */
export function noteSent({ tabId, requestId, method, address, at, cookieNames }: SentNavigation): Promise<void> {
  return note(tabId, address, (place) => {
    const chain = chainOf(place.institution);
    const facts = place.kind === "sso" ? chain.ssoCookies : [...chain.serviceCookies, ...chain.ssoCookies];
    const isSession = named(facts, ["ticket-granting", "session", "pending-request"]);
    const twice = cookieNames.filter((name, index) => isSession(name) && cookieNames.indexOf(name) !== index);
    return {
      kind: "sent",
      at,
      requestId,
      method,
      place: place.kind,
      wanted: wantedBy(address, place),
      withTicket: carriesTicket(address, place),
      laterParameter:
        place.kind === "sso" ? laterParameterIn(address, systemById(place.institution.system)?.entry ?? null) : null,
      pendingNames: [...new Set(cookieNames.filter(named(chain.ssoCookies, ["pending-request"])))],
      sentTwice: [...new Set(twice)],
    };
  });
}

/** A granted host sent the tab on: to a broker, which is part of the login, or to a host that nothing will be heard from. */
export async function noteSentOn({ tabId, address, to }: SentOnNavigation): Promise<void> {
  const { hostname } = new URL(to);
  if (brokerAt(hostname)) await note(tabId, address, () => ({ kind: "sent-on", broker: hostname }));
  if (placeOf(to, await listChosen())) return;
  await reviseTab(tabId, (held) => ({ ...held, awaiting: null, leftFor: hostname }));
}

/** A granted host answered the page. */
export async function noteAnswered({ tabId, address, status }: AnsweredNavigation): Promise<void> {
  await noteEnd(tabId, address, (place) => ({
    kind: "answered",
    place: place.kind,
    address: withoutOneTimeParameters(address) ?? place.institution.entry,
    host: place.host,
    status,
    withTicket: carriesTicket(address, place),
  }));
  // A login page is prepared once it was read.
  if (placeOf(address, await listChosen())?.kind === "service") await prepareView(tabId);
}

/** The browser gave up on a granted host: its error page runs no script of ours. */
export async function noteFailed({ tabId, address, at, error }: FailedNavigation): Promise<void> {
  const { awaiting } = await recallTab(tabId);
  const lost = placeOf(address, await listChosen());
  // First, so that the sign on the toolbar knows of it.
  if (lost) await noteFailedVisit(lost, error, at, at - (awaiting?.since ?? at));
  await noteEnd(tabId, address, (place) => ({
    kind: "failed",
    at,
    host: place.host,
    code: error,
    wanted: wantedBy(address, place),
  }));
  await prepareView(tabId);
}

/**
 * A login page was read. False, and nothing is kept, where the host is no chosen login's or is not granted any more:
 * browsers let a script go on in a page that was open before.
 */
export async function noteReading(
  tabId: number,
  address: string,
  reading: Reading,
  answeredAt: number | null,
  told: Omit<Surroundings, "host"> | null = null,
): Promise<boolean> {
  const place = placeOf(address, await listChosen());
  if (place?.kind !== "sso" || (await grantedAmong([`https://${place.host}/*`])).length === 0) return false;
  // A page that the tab is leaving can still be read, and be heard after the next one was sent for or given up.
  const surroundings = told && { ...told, host: place.host };
  await note(
    tabId,
    address,
    (_place, { movedAt }) =>
      answeredAt !== null && answeredAt + clockGrainMs < movedAt ? null : { kind: "read", reading },
    surroundings,
  );
  await learnLinks(place.institution, reading);
  void prepareView(tabId);
  void renewProvision(place.institution, Date.now());
  return true;
}
