import { ReachPart } from "@/components/reach/ReachPart";
import type { FindingKind } from "@/lib/diagnosis/finding";
import type { ReachView } from "@/lib/messages/reach-view";
import { listChecks } from "@/lib/reachability/list-checks";
import type { ReachState } from "@/lib/reachability/reach";
import { reach as reached } from "@/test/fakes/evidence";
import { reachView, slow, unseen, usual } from "../fixtures/reach-views";
import { verdictView } from "../fixtures/verdict-view";
import { popupScene, verdictScreen } from "../popup-scene";
import { type Scene, still } from "../scene";

type Moment = { wasRunning?: boolean };

/** As the popup shows it: under the verdict that it leads to. */
function reach(id: string, verdict: FindingKind, view: ReachView, { wasRunning = false }: Moment = {}) {
  const part = <ReachPart view={view} wasRunning={wasRunning} onWatch={still} onStop={still} onOpen={still} />;
  return popupScene(`reach/${id}`, () => verdictScreen(verdictView(verdict), part));
}

const verdicts: [ReachState, FindingKind][] = [
  ["offline", "offline"],
  ["captive-portal", "captive-portal"],
  ["filtered", "network-filtered"],
  ["unresolved", "name-unresolved"],
  ["certificate", "certificate-refused"],
  ["server-down", "server-down"],
  ["maintenance", "maintenance"],
];

const running = { state: null, isRunning: true } as const;
const statusUrl = "https://etat.univ-exemple.test/";
const until = Date.UTC(2026, 8, 14, 12, 30);

/** The way to the login: each check, each end of it, how fast it is, and the watch for its return. */
export const reachScenes: Scene[] = [
  reach("asking", "login-ready", reachView("reachable", { ...running, checks: listChecks(null, true) })),
  reach("half-way", "login-ready", reachView("slow", { ...running, checks: listChecks(reached("server-down"), true) })),
  reach("all-well", "login-ready", reachView("reachable"), { wasRunning: true }),
  ...verdicts.map(([state, verdict]) => reach(state, verdict, reachView(state))),
  reach("slow", "server-slow", reachView("slow", { plot: slow })),
  reach("slow-rush", "server-slow", reachView("slow", { plot: slow, rush: "start-of-term", statusUrl })),
  reach("registrations", "server-slow", reachView("slow", { plot: slow, rush: "registrations" })),
  reach("results", "server-slow", reachView("slow", { plot: slow, rush: "results" })),
  reach("usual", "login-ready", reachView("reachable", { plot: usual })),
  reach("not-measured", "login-ready", reachView("reachable", { plot: unseen })),
  reach("watch-offered", "server-down", reachView("server-down", { canWatch: true, statusUrl })),
  reach("watching", "server-down", reachView("server-down", { watch: { until }, statusUrl })),
  reach("watching-silently", "server-down", reachView("server-down", { watch: { until }, canNotify: false })),
];
