import type { JudgeMarkers } from "@/lib/knowledge/judge-markers";
import { judgeAsset } from "@/lib/knowledge/reader-asset";
import { systemById } from "@/lib/knowledge/systems";
import { readPacked } from "@/lib/platform/requests";
import { judgePage } from "@/lib/sso/judge/judge-page";
import { readPasswordRules } from "@/lib/sso/judge/read-password-rules";
import type { Reading } from "@/lib/sso/reading";
import type { Sketch } from "@/lib/sso/sketch";

const read = new Map<string, Promise<JudgeMarkers>>();

/** What a login page says that was sketched, and what it says that a new password must hold. */
export async function judgeSketch(sketch: Sketch): Promise<{ reading: Reading; rules: string[] }> {
  const known = systemById(sketch.system);
  const reading = judgePage(sketch, known ? await markersOf(known.id) : null);
  return { reading, rules: readPasswordRules(sketch.rules, reading.step) };
}

/** A product's markers, read from the package when the first of its pages is judged. */
async function markersOf(id: string): Promise<JudgeMarkers> {
  const reading = read.get(id) ?? (readPacked(judgeAsset(id)) as Promise<JudgeMarkers>);
  read.set(id, reading);
  // What could not be read is tried again.
  reading.catch(() => read.delete(id));
  return reading;
}
