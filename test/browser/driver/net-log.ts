/** What Chromium put on the network, from its own log: nothing in the browser can escape it. */
import { readFileSync } from "node:fs";

export interface NetworkRequest {
  url: string;
  host: string;
  method: string;
  /** The origin that asked; null for a typed address and for the browser itself. */
  initiator: string | null;
  isNavigation: boolean;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: Record<string, unknown> }[];
}

/** Every request over HTTP or a socket, redirects included, in order. The log is complete once Chromium has quit. */
export function readNetLog(path: string): NetworkRequest[] {
  const { constants, events } = parse(readFileSync(path, "utf8"));
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) => {
    if (type !== started || typeof params?.url !== "string" || !/^(https?|wss?):/.test(params.url)) return [];
    const initiator = String(params.initiator);
    return {
      url: params.url,
      host: new URL(params.url).hostname,
      method: String(params.method),
      initiator: initiator === "not an origin" ? null : initiator,
      isNavigation: params.request_type === "main frame",
    };
  });
}

/** A Chromium that was killed leaves the end of its list unwritten. */
function parse(text: string): NetLog {
  try {
    return JSON.parse(text);
  } catch {
    return JSON.parse(`${text.slice(0, text.lastIndexOf(",\n"))}]}`);
  }
}

/** The requests to any other host, save the browser's own: those have no origin and are no navigation. */
export function requestsLeaving(requests: readonly NetworkRequest[], hosts: readonly string[]): NetworkRequest[] {
  return requests.filter(
    ({ host, initiator, isNavigation }) => !hosts.includes(host) && (initiator !== null || isNavigation),
  );
}
