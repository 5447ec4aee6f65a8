import type { Finding, FindingKind } from "@/lib/diagnosis/finding";
import { forget, recall, recallAll, revise } from "@/lib/platform/session-memory";

/**
 * A retry in a private window, by the tab it was asked for in. `asking`: nobody watches, the student says how it went.
 * `isOpened`: the browser opened the window; otherwise the student does.
 */
export type Retry = {
  tabId: number;
  privateTabId: number | null;
  institutionId: string;
  /** The address retried, free of what can be used only once. */
  entry: string;
  /** What was wrong in the first window. */
  first: FindingKind;
  /** What is wrong in the private one too, the cookies apart. */
  found: Pick<Finding, "kind" | "remedies"> | null;
  phase: "watching" | "asking" | "works" | "fails";
  isOpened: boolean;
  /** The student lets Entrée see private windows. */
  mayWatch: boolean;
  /** Milliseconds since the epoch. */
  startedAt: number;
};

/** Long enough for a mail with a code; whoever comes back later starts anew. */
const lastsMs = 30 * 60_000;

const prefix = "retry.";

export async function recallRetry(tabId: number, now: number): Promise<Retry | null> {
  const held = await recall<Retry>(prefix + tabId);
  return held && now - held.startedAt < lastsMs ? held : null;
}

/** The retry as it is then. */
export function reviseRetry(
  tabId: number,
  change: (held: Retry | null) => Promise<Retry | undefined> | Retry | null | undefined,
): Promise<Retry | null> {
  return revise<Retry>(prefix + tabId, change);
}

export function forgetRetry(tabId: number): Promise<void> {
  return forget(prefix + tabId);
}

export async function forgetRetriesOf(institutionId: string): Promise<void> {
  for (const retry of (await recallAll<Retry>(prefix)).values()) {
    if (retry.institutionId === institutionId) await forgetRetry(retry.tabId);
  }
}

/** The retry whose private tab this is. */
export async function retryIn(privateTabId: number): Promise<Retry | null> {
  const held = [...(await recallAll<Retry>(prefix)).values()];
  return held.find((retry) => retry.privateTabId === privateTabId) ?? null;
}
