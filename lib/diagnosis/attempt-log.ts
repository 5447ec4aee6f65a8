import type { FindingKind } from "./finding";
import { urgencyOf } from "./urgency";

/** What was done about a verdict. `seen`: nothing, so far. */
export const deeds = ["seen", "repaired", "undone", "filled", "retried", "cleaned"] as const;

export type Deed = (typeof deeds)[number];

/** One line of what happened at the door. Host and path are all that it keeps of an address. */
export type LogEntry = {
  /** When the attempt began, in milliseconds since the epoch. */
  at: number;
  institutionId: string;
  host: string;
  path: string;
  verdict: FindingKind;
  did: Deed;
};

export const mostEntries = 50;

/** Segments that may say who somebody is, or open something: an address of mail, a long number, a ticket. */
const telling = /@|%40|\d{6}|^.{33,}$/;

const longestPath = 120;

/** Where an attempt wanted to go: host and path, free of session ids and of what may name somebody. */
export function placeInLog(address: string): Pick<LogEntry, "host" | "path"> {
  const { hostname, pathname } = new URL(address);
  const segments = pathname.split("/").map((segment) => segment.replace(/;.*$/, ""));
  const path = segments.map((segment) => (telling.test(segment) ? "…" : segment)).join("/");
  return { host: hostname, path: path.slice(0, longestPath) };
}

function isSameAttempt(one: LogEntry, other: LogEntry): boolean {
  return (
    one.at === other.at &&
    one.institutionId === other.institutionId &&
    one.host === other.host &&
    one.path === other.path
  );
}

/** A verdict that asked nothing of the student is no news beside the one that came after it. */
function givesWay({ verdict, did }: LogEntry): boolean {
  const urgency = urgencyOf[verdict];
  return did === "seen" && (urgency === "fine" || urgency === "calm");
}

/**
 * The log with one entry more, the newest last. Entries of one attempt are joined: what was done stands with the verdict
 * that it was done about, the same verdict stands once, and what asked nothing gives way. The oldest go.
 */
export function joinLog(log: readonly LogEntry[], entry: LogEntry): LogEntry[] {
  const last = log.findLastIndex((held) => isSameAttempt(held, entry));
  const held = log[last];
  const rest = log.filter((_entry, index) => index !== last);
  if (held && entry.did !== "seen" && held.did === "seen") return [...rest, { ...held, did: entry.did }];
  if (
    held &&
    (givesWay(held) || (held.verdict === entry.verdict && (entry.did === "seen" || entry.did === held.did)))
  ) {
    return [...rest, { ...entry, did: entry.did === "seen" ? held.did : entry.did }];
  }
  return [...log, entry].slice(-mostEntries);
}
