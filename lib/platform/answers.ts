import { browser } from "./browser";

/** An answer of a granted host as the student's own browsing brings it. Times are wall times. */
export type SeenAnswer = {
  host: string;
  secure: boolean;
  /** The page itself, and not a part of it. */
  isPage: boolean;
  status: number;
  date: string | null;
  age: string | null;
  fromCache: boolean;
  sentAt: number;
  receivedAt: number;
};

type Started = {
  requestId: string;
  timeStamp: number;
  url: string;
  type: string;
  statusCode: number;
  fromCache: boolean;
  responseHeaders?: { name: string; value?: string | undefined }[] | undefined;
};

/** A login page and what it is made of. Not what its scripts ask for: a proxy may answer that from a cache of its own. */
const types = ["main_frame" as const, "stylesheet" as const, "script" as const, "image" as const, "font" as const];
const filter = { urls: ["https://*/*"], types };

/** Requests on their way. A background that dies forgets them, and their answers then say nothing. */
const mostUnanswered = 200;

/**
 * Watches when granted hosts answer, without delaying anything and without a request of our own. Must be called in the
 * first turn of the background, and what it returns again whenever hosts were granted (see `watchNavigations`).
 */
export function watchAnswers(onAnswer: (answer: SeenAnswer) => void): () => void {
  const { webRequest } = browser;
  const sentAt = new Map<string, number>();
  const sent = ({ requestId, timeStamp }: { requestId: string; timeStamp: number }): void => {
    if (sentAt.size >= mostUnanswered) sentAt.clear();
    sentAt.set(requestId, timeStamp);
  };
  const started = (details: Started): void => {
    const leftAt = sentAt.get(details.requestId);
    sentAt.delete(details.requestId);
    if (leftAt === undefined) return;
    const { host, protocol } = new URL(details.url);
    const header = (name: string) =>
      details.responseHeaders?.find((one) => one.name.toLowerCase() === name)?.value ?? null;
    onAnswer({
      host,
      secure: protocol === "https:",
      isPage: details.type === "main_frame",
      status: details.statusCode,
      date: header("date"),
      age: header("age"),
      fromCache: details.fromCache,
      sentAt: leftAt,
      receivedAt: details.timeStamp,
    });
  };
  const register = (): void => {
    webRequest.onSendHeaders.removeListener(sent);
    webRequest.onSendHeaders.addListener(sent, filter);
    webRequest.onResponseStarted.removeListener(started);
    webRequest.onResponseStarted.addListener(started, filter, ["responseHeaders"]);
  };
  register();
  return register;
}
