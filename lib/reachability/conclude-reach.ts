import { classifyError } from "./classify-error";
import { judgeLatency, type Slowness } from "./judge-latency";
import type { CertificateFault, Observation, Reach, RequestEnd } from "./reach";
import type { Seen } from "./seen";
import type { Usual } from "./usual-latency";

export type Circumstances = {
  /** The host in question. */
  host: string;
  /** What was seen lately of it and of the institution's other hosts, in that order. */
  seen: readonly Seen[];
  /** What the device says of itself. False is to be believed, true is not. */
  isOnline: boolean;
  /** Firefox's own finding; `unknown` elsewhere. */
  portal: "locked" | "clear" | "unknown";
  /** This computer's clock is off by this much, where it was measured. */
  clockOffMs: number | null;
  /** What the login's page in front says of itself, whatever its server's status. */
  pageSays: "unavailable" | "maintenance" | null;
  usual: { visits: Usual | null; probes: Usual | null };
};

type Conclusion = Pick<Reach, "state" | "certainty"> & Partial<Reach>;

const gotThrough = ({ end }: Seen): boolean => end === "answered" || end === "server-error";
/** Ends without a word from anybody. */
const silent: ReadonlySet<RequestEnd> = new Set(["disconnected", "unresolved", "timed-out", "failed"]);
/** A clock that is so far off finds good certificates expired. */
const clockBreaksMs = 86_400_000;

function observationOf({ host, end, status, error, tookMs }: Seen): Observation {
  return { host, end, status, error, tookMs };
}

function faultOf({ error }: Seen, clockOffMs: number | null): CertificateFault {
  const fault = (error === null ? null : classifyError(error).fault) ?? "unspecified";
  return fault === "expired" && clockOffMs !== null && Math.abs(clockOffMs) >= clockBreaksMs ? "clock" : fault;
}

/** Silence up to the bound of a probe: the browser would have said more, had it been waited for. */
const wasCutShort = ({ end, error, source }: Seen): boolean =>
  end === "timed-out" && error === null && source === "probe";

/** The last of each host, since networks change under a student who tries again; a failure with a reason over one without. */
function latestOf(seen: readonly Seen[]): Map<string, Seen> {
  const latest = new Map<string, Seen>();
  for (const one of seen) {
    const before = latest.get(one.host);
    if (!(wasCutShort(one) && before && !gotThrough(before))) latest.set(one.host, one);
  }
  return latest;
}

function concludeFailure(own: Seen, others: readonly Seen[], { clockOffMs }: Circumstances): Conclusion {
  const anyThrough = others.some(gotThrough);
  switch (own.end) {
    case "certificate": {
      const certificateFault = faultOf(own, clockOffMs);
      const isForAll = others.length > 0 && others.every(({ end }) => end === "certificate");
      // A portal that answers in everybody's place shows everybody its own certificate.
      if (certificateFault === "other-name" && isForAll) return { state: "captive-portal", certainty: "likely" };
      return { state: "certificate", certainty: "certain", certificateFault };
    }
    case "unresolved":
      return { state: "unresolved", certainty: others.some(({ end }) => end !== "unresolved") ? "certain" : "likely" };
    case "refused":
      // Refused everywhere, the servers are not there; refused alone, something picks it out.
      return { state: anyThrough ? "filtered" : "server-down", certainty: "likely" };
    default:
      return { state: "filtered", certainty: "likely" };
  }
}

function slownessOf({ tookMs, source }: Seen, { usual }: Circumstances): Slowness {
  return judgeLatency(tookMs, source === "visit" ? usual.visits : usual.probes);
}

/** How slow the answer was; where a probe has no past to tell it by, how slow the student's own page was. */
function judgeSpeed(own: Seen, about: Circumstances): Slowness {
  const latest = slownessOf(own, about);
  if (latest.isSlow || latest.isCompared) return latest;
  const visit = about.seen.findLast(
    ({ host, end, source }) => host === own.host && end === own.end && source === "visit",
  );
  return visit ? { ...slownessOf(visit, about), isCompared: visit === own } : latest;
}

function concludeAnswer(own: Seen, about: Circumstances): Conclusion {
  const { pageSays } = about;
  if (own.isMaintenance || pageSays === "maintenance") return { state: "maintenance", certainty: "certain" };
  if (own.end === "server-error" || pageSays === "unavailable") return { state: "server-down", certainty: "certain" };
  const slowness = judgeSpeed(own, about);
  if (!slowness.isSlow) return { state: "reachable", certainty: "certain" };
  const certainty = slowness.isCompared ? "certain" : "likely";
  return { state: "slow", certainty, timesSlower: slowness.timesSlower };
}

function conclude(own: Seen | undefined, others: readonly Seen[], about: Circumstances): Conclusion | null {
  const isThrough = own !== undefined && gotThrough(own);
  const all = own ? [own, ...others] : others;
  // What the device says of itself is believed where nobody answered anything: loopback and tunnels make it wrong.
  const isSilent = all.length > 0 && all.every(({ end }) => silent.has(end));
  if (isSilent && (!about.isOnline || own?.end === "disconnected")) {
    return { state: "offline", certainty: "certain" };
  }
  if (!isThrough && about.portal === "locked") {
    return { state: "captive-portal", certainty: "certain", portal: own?.portal ?? null };
  }
  if (!own) return null;
  if (own.end === "foreign") {
    // A login that sends its visitors to another site is nothing: only where all hosts do so, the network is between.
    if (others.some(gotThrough)) return { state: "reachable", certainty: "likely" };
    const isSure = own.status === 511 || others.some(({ end }) => end === "foreign");
    return { state: "captive-portal", certainty: isSure ? "certain" : "likely", portal: own.portal };
  }
  return isThrough ? concludeAnswer(own, about) : concludeFailure(own, others, about);
}

/** What stands between this computer and the host in question. Null where nothing was seen that tells. */
export function concludeReach(about: Circumstances): Reach | null {
  const latest = latestOf(about.seen);
  const own = latest.get(about.host);
  const others = [...latest.values()].filter(({ host }) => host !== about.host);
  const conclusion = conclude(own, others, about);
  if (conclusion === null) return null;
  const toldByBrowser: Observation = { host: about.host, end: "foreign", status: null, error: null, tookMs: 0 };
  const [first = toldByBrowser, ...rest] = about.seen.map(observationOf);
  return {
    host: about.host,
    observations: [first, ...rest],
    portal: null,
    certificateFault: null,
    timesSlower: null,
    ...conclusion,
  };
}
