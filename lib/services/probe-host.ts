import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { askPage } from "@/lib/platform/requests";
import { classifyError } from "@/lib/reachability/classify-error";
import { judgeAnswer } from "@/lib/reachability/judge-answer";
import type { Seen } from "@/lib/reachability/seen";

/** A file that servers have or have not: either way they answer, and begin no login for it. */
const askedPath = "/robots.txt";

/** A host of an institution with its port, as far as one is known. */
function hostWithPort(host: string, { codeHosts, entry }: ChosenInstitution): string {
  return [...codeHosts, new URL(entry).host].find((one) => new URL(`https://${one}`).hostname === host) ?? host;
}

/** One request to a host of the institution's own, and what it shows. Null where the browser does not let us ask. */
export async function probeHost(host: string, institution: ChosenInstitution): Promise<Seen | null> {
  const address = `https://${hostWithPort(host, institution)}${askedPath}`;
  const ended = await askPage(address);
  if (!ended) return null;
  const base = { host, status: null, error: null, tookMs: ended.tookMs, atMs: Date.now(), source: "probe" } as const;
  const unread = { portal: null, isMaintenance: false };
  if (ended.kind === "timed-out") return { ...base, ...unread, end: "timed-out" };
  if (ended.kind === "error") {
    const end = ended.error === null ? "failed" : classifyError(ended.error).end;
    return { ...base, ...unread, end, error: ended.error };
  }
  const own = [...institution.ssoHosts, ...institution.serviceHosts];
  return { ...base, ...judgeAnswer(ended, address, own), status: ended.status };
}
