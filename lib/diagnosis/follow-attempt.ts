import type { Reading } from "@/lib/sso/reading";
import { type Attempt, newAttempt } from "./attempt";
import { classifyFailure } from "./classify-failure";

/** What happened in a tab, already stripped of everything but what the attempt needs. */
export type AttemptEvent =
  | {
      kind: "sent";
      at: number;
      requestId: string;
      method: string;
      place: "sso" | "service";
      /** The service wanted, where the address tells it, without one-time parameters. */
      wanted: string | null;
      /** The address carries a ticket or its like. */
      withTicket: boolean;
      /** A parameter of a login's address that only a later page of one login has. */
      laterParameter: string | null;
      pendingNames: readonly string[];
      sentTwice: readonly string[];
    }
  | { kind: "answered"; place: "sso" | "service"; address: string; host: string; status: number; withTicket: boolean }
  | { kind: "failed"; at: number; host: string; code: string; wanted: string | null }
  | { kind: "sent-on"; broker: string }
  | { kind: "read"; reading: Reading };

/** Statuses with which a login page refuses what was typed: coming back is then an answer, not a silence. */
const refusingStatuses: ReadonlySet<number> = new Set([401, 403, 423, 429]);

type Sent = Extract<AttemptEvent, { kind: "sent" }>;

function continues(attempt: Attempt, event: Sent): boolean {
  if (event.requestId === attempt.requestId) return true;
  if (attempt.arrivedAt !== null) return false;
  if (event.method !== "GET") return true;
  // A page that sends its ticket on by script starts a navigation of its own.
  if (event.place === "service") return attempt.reachedSso && event.withTicket;
  return event.wanted === null || event.wanted === attempt.entry;
}

/** `defaultEntry` is where to go when no address told it. */
function begin(wanted: string | null, defaultEntry: string, at: number, requestId: string): Attempt {
  return { ...newAttempt(wanted ?? defaultEntry, at, requestId), isEntryKnown: wanted !== null };
}

function afterSent(previous: Attempt | null, event: Sent, defaultEntry: string): Attempt {
  const goesOn = previous !== null && continues(previous, event);
  const attempt = goesOn ? { ...previous } : begin(event.wanted, defaultEntry, event.at, event.requestId);
  if (!goesOn) {
    attempt.repeats = previous?.entry === attempt.entry;
    attempt.keptFrom = event.laterParameter;
  }
  attempt.redirects = event.requestId === previous?.requestId ? attempt.redirects + 1 : 0;
  attempt.requestId = event.requestId;
  attempt.failure = null;
  attempt.sentTwice = [...new Set([...attempt.sentTwice, ...event.sentTwice])];
  if (event.place === "sso") {
    if (!attempt.reachedSso && !attempt.repeats) attempt.leftovers = [...event.pendingNames];
    attempt.reachedSso = true;
    if (event.method === "POST") {
      attempt.submits += 1;
      attempt.awaitsReading = true;
    }
  }
  return attempt;
}

function afterReading(attempt: Attempt, reading: Reading): Attempt {
  if (!attempt.awaitsReading || reading.step === "none") return attempt;
  const stale = reading.notices.some((notice) => notice.kind === "stale-request");
  const refused = attempt.lastAnswer !== null && refusingStatuses.has(attempt.lastAnswer.status);
  const silent = reading.step === "password" && reading.notices.length === 0 && !refused;
  return {
    ...attempt,
    awaitsReading: false,
    staleAnswers: attempt.staleAnswers + (stale ? 1 : 0),
    silentReturns: attempt.silentReturns + (silent ? 1 : 0),
    choiceReturns: attempt.choiceReturns + (reading.step === "choose-institution" ? 1 : 0),
  };
}

/**
 * The attempt after one more event. A navigation to another service starts a new one; redirects, forms and returns to
 * the login page of the same service go on with it. `defaultEntry` is where to go when no address told it.
 */
export function followAttempt(previous: Attempt | null, event: AttemptEvent, defaultEntry: string): Attempt | null {
  switch (event.kind) {
    case "sent":
      return afterSent(previous, event, defaultEntry);
    case "failed": {
      const failure = classifyFailure(event.code, event.host, previous?.redirects);
      if (failure === null) return previous;
      const base = previous ?? begin(event.wanted, defaultEntry, event.at, "");
      return { ...base, failure, awaitsReading: false };
    }
    case "answered": {
      if (!previous) return null;
      const atService = event.place === "service";
      const { host, status, withTicket } = event;
      return {
        ...previous,
        lastAnswer: { host, status, atService, withTicket },
        arrivedAt: atService && status < 400 ? event.address : previous.arrivedAt,
      };
    }
    case "sent-on":
      return previous && { ...previous, brokers: [...new Set([...previous.brokers, event.broker])] };
    case "read":
      // A page that can be read is no error page of the browser's, whatever was missed in between.
      return previous && afterReading({ ...previous, failure: null }, event.reading);
  }
}
