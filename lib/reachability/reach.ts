/** What stands between this computer and a login's host, as far as requests alone tell. */
export const reachStates = [
  "offline",
  "captive-portal",
  "filtered",
  "unresolved",
  "certificate",
  "server-down",
  "maintenance",
  "slow",
  "reachable",
] as const;

export type ReachState = (typeof reachStates)[number];

/** How one request ended. `foreign`: something else answered in the host's place. */
export type RequestEnd =
  | "answered"
  | "server-error"
  | "foreign"
  | "refused"
  | "reset"
  | "timed-out"
  | "unresolved"
  | "certificate"
  | "disconnected"
  | "failed";

/** One request and what came of it. `host` has no port; `tookMs` is until the answer's headers, or until it failed. */
export type Observation = {
  host: string;
  end: RequestEnd;
  status: number | null;
  error: string | null;
  tookMs: number;
};

/** Why a certificate was refused, as far as the browser says. */
export type CertificateFault = "clock" | "expired" | "unknown-issuer" | "other-name" | "unspecified";

/** The conclusion drawn from several observations of one institution's hosts. */
export type Reach = {
  state: ReachState;
  certainty: "certain" | "likely";
  /** The host in question: the one that failed in the tab, else the login's. */
  host: string;
  /** What shows it, in the order it was seen. Never empty. */
  observations: readonly [Observation, ...Observation[]];
  /** The page of the network in between, where one was seen. */
  portal: string | null;
  certificateFault: CertificateFault | null;
  /** Against this computer's own past, when slow. */
  timesSlower: number | null;
};
