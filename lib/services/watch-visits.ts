import type { SeenAnswer } from "@/lib/platform/answers";
import { classifyError } from "@/lib/reachability/classify-error";
import { listChosen } from "./chosen-institutions";
import { keepLatency } from "./latency-memory";
import { type Place, placeOf } from "./place";
import { noteSeen } from "./reach-memory";

/** Takes from a page that came how its server answers, and how soon. Asks nothing itself. */
export async function noteVisit({ host, secure, isPage, status, fromCache, ...times }: SeenAnswer): Promise<void> {
  if (!secure || !isPage || fromCache) return;
  const place = placeOf(`https://${host}/`, await listChosen());
  if (!place) return;
  const { sentAt, receivedAt: atMs } = times;
  const tookMs = Math.max(0, Math.round(atMs - sentAt));
  const end = status >= 500 ? "server-error" : "answered";
  const seen = { host: place.host, end, status, error: null, tookMs, atMs: Math.round(atMs) } as const;
  await noteSeen(place.institution.id, { ...seen, source: "visit", portal: null, isMaintenance: false });
  if (place.kind === "sso" && end === "answered") await keepLatency(place.institution.id, "visits", tookMs, atMs);
}

/** A page that did not come, `tookMs` after it was sent for. What has nothing to do with the network is not noted. */
export async function noteFailedVisit({ institution, host }: Place, error: string, atMs: number, tookMs: number) {
  const { end } = classifyError(error);
  if (end === "failed") return;
  const seen = { host, end, status: null, error, tookMs: Math.max(0, tookMs), atMs } as const;
  await noteSeen(institution.id, { ...seen, source: "visit", portal: null, isMaintenance: false });
}
