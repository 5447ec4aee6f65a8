/** How a navigation ended without a page of the server's. */
export type Failure = { kind: "redirect-loop" | "headers-too-large" | "tls" | "network"; code: string; host: string };

/** The last page that a server of the institution answered in a tab. */
export type Answer = { host: string; status: number; atService: boolean; withTicket: boolean };

/** One try to get in, as a tab shows it: from the address first wanted to the service reached. */
export type Attempt = {
  /** Where the login began and where a repair ends. */
  entry: string;
  /** False where no address told which page was wanted: the entry is the institution's own then. */
  isEntryKnown: boolean;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** The browser's id of the navigation under way: a redirect keeps it. */
  requestId: string;
  /** How often the navigation under way was sent on. */
  redirects: number;
  /** The tab's attempt before this one wanted the same page: what it left behind leads there too. */
  repeats: boolean;
  /** The SSO was asked at least once. */
  reachedSso: boolean;
  /** Forms sent to the SSO. */
  submits: number;
  /** A form was sent and its answer has not been read yet. */
  awaitsReading: boolean;
  /** Forms sent after which the login form came back without a word. */
  silentReturns: number;
  /** Forms sent after which the page spoke of an expired session or request. */
  staleAnswers: number;
  /** Forms sent after which the choice of an institution came back. */
  choiceReturns: number;
  /** Pending-request cookies that were there before this attempt asked the SSO for anything. */
  leftovers: string[];
  /** It began with an address of a later page of some login, kept as a bookmark: the parameter that shows it. */
  keptFrom: string | null;
  /** Hosts of others that a service or the SSO sent the student to, in between. */
  brokers: string[];
  /** Names of session cookies that one request carried twice. */
  sentTwice: string[];
  lastAnswer: Answer | null;
  failure: Failure | null;
  /** The service's address reached in the end, without one-time parameters. */
  arrivedAt: string | null;
};

export function newAttempt(entry: string, startedAt: number, requestId: string): Attempt {
  return {
    entry,
    isEntryKnown: true,
    startedAt,
    requestId,
    redirects: 0,
    repeats: false,
    reachedSso: false,
    submits: 0,
    awaitsReading: false,
    silentReturns: 0,
    staleAnswers: 0,
    choiceReturns: 0,
    leftovers: [],
    keptFrom: null,
    brokers: [],
    sentTwice: [],
    lastAnswer: null,
    failure: null,
    arrivedAt: null,
  };
}
