import { sha256 } from "@noble/hashes/sha2.js";
import type { PageAnswer } from "@/lib/messages/page-answer";
import type { Request } from "@/lib/messages/protocol";
import type { Reading } from "@/lib/sso/reading";
import { toBase64 } from "@/lib/vault/base64";
import { noteCodeAnswer } from "./fill-memory";
import { noteInspection } from "./inspect-page";
import { judgeSketch } from "./judge-sketch";
import { noteActivation } from "./note-activation";
import { noteRules } from "./page-remarks";
import { noteReading } from "./watch-login";

/** Judges what a login page was seen to show, and takes in what is new of it. Null where it is to be read no more. */
export async function hearPage(
  { sketch, told, answeredAt, ...surroundings }: Request<"page.read">,
  { tabId, address }: { tabId: number; address: string },
): Promise<PageAnswer | null> {
  const { reading, rules } = await judgeSketch(sketch);
  const sign = signOf({ reading, rules, answeredAt, surroundings });
  const answer = answerOf(reading, sign);
  // Pages stir more often than they say something else.
  if (sign === told) return answer;
  if (await noteInspection(tabId, address, reading)) return null;
  await noteRules(tabId, answeredAt, rules);
  const goesOn = await noteReading(tabId, address, reading, answeredAt, surroundings);
  await noteCodeAnswer(tabId);
  await noteActivation(tabId);
  return goesOn ? answer : null;
}

function answerOf({ step, fields }: Reading, sign: string): PageAnswer {
  return { step, password: fields.password ?? null, email: fields.email ?? null, sign };
}

function signOf(found: unknown): string {
  return toBase64(sha256(new TextEncoder().encode(JSON.stringify(found))));
}
