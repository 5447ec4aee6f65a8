import * as v from "valibot";
import { forgetOld, type Lockout, noTries, type TriesRecord, weighTries } from "@/lib/account/tries";
import type { Tries } from "@/lib/diagnosis/evidence";
import { usualLockout } from "@/lib/knowledge/common/usual-lockout";
import type { ChosenInstitution } from "@/lib/knowledge/institution";
import { systemById } from "@/lib/knowledge/systems";
import { type LastingValue, readLasting, reviseLasting } from "@/lib/platform/lasting-store";
import { forget, recall, revise } from "@/lib/platform/session-memory";

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const refusal = v.strictObject({
  at: time,
  filled: v.nullable(v.boolean()),
  form: v.optional(v.pipe(v.string(), v.regex(/^[\d.]{1,80}$/))),
});
const record = v.strictObject({
  refusals: v.pipe(v.array(refusal), v.maxLength(20)),
  left: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  waitUntil: v.nullable(time),
});
const schema = v.pipe(
  v.array(v.strictObject({ institutionId: v.pipe(v.string(), v.maxLength(300)), record })),
  v.maxLength(20),
);

/** Times and numbers of forms, one record an institution: nothing says whose account it was. */
const stored: LastingValue<typeof schema> = { key: "tries", schema, fallback: [] };

/** What was tried in a private window leaves the memory with the browser, and never reaches the disk. */
const privateKey = (institutionId: string): string => `tries.${institutionId}`;

/** How many refusals lock at an institution: by its own word, its product's, or what is usual. */
export function lockoutOf({ account, system }: ChosenInstitution): Lockout {
  const own = account?.lockout;
  if (own) return { ...own, isGuess: false };
  return systemById(system)?.lockout ?? usualLockout;
}

/** Changes what is remembered of an institution's refusals, without those that its window has closed over. */
export async function reviseTries(
  institution: ChosenInstitution,
  { isPrivate, now }: { isPrivate: boolean; now: number },
  change: (held: TriesRecord) => TriesRecord,
): Promise<void> {
  const { id } = institution;
  const changed = (held: TriesRecord) => change(forgetOld(held, lockoutOf(institution), now));
  if (isPrivate) {
    await revise<TriesRecord>(privateKey(id), (held) => changed(held ?? noTries));
    return;
  }
  await reviseLasting(stored, (all) => {
    const next = changed(all.find(({ institutionId }) => institutionId === id)?.record ?? noTries);
    const others = all.filter(({ institutionId }) => institutionId !== id);
    const isEmpty = next.refusals.length === 0 && next.waitUntil === null;
    return isEmpty ? others : [...others, { institutionId: id, record: mutable(next) }];
  });
}

/** Where a student stands before a lock, over all tabs and since the last success; null where nothing was refused. */
export async function recallTries(institution: ChosenInstitution, now: number): Promise<Tries | null> {
  const lasting = (await readLasting(stored)).find(({ institutionId }) => institutionId === institution.id)?.record;
  const inPrivate = await recall<TriesRecord>(privateKey(institution.id));
  const records = [lasting, inPrivate].filter((one) => one != null);
  const refusals = records.flatMap((one) => one.refusals).sort((a, b) => a.at - b.at);
  const waits = records.flatMap(({ waitUntil }) => (waitUntil === null ? [] : [waitUntil]));
  const left = records.length === 1 ? (records[0]?.left ?? null) : null;
  return weighTries(
    { refusals, left, waitUntil: waits.length > 0 ? Math.max(...waits) : null },
    lockoutOf(institution),
    now,
  );
}

/** Forgets the refusals of an institution, in private windows too: the right password was given. */
export async function forgetTries(institutionId: string): Promise<void> {
  await forget(privateKey(institutionId));
  await reviseLasting(stored, (all) => all.filter((one) => one.institutionId !== institutionId));
}

function mutable({ refusals, left, waitUntil }: TriesRecord): v.InferOutput<typeof record> {
  return { refusals: [...refusals], left, waitUntil };
}
