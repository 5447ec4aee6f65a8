import { forgetLasting, lastingKeys } from "@/lib/platform/lasting-store";
import { forget, memoryKeys } from "@/lib/platform/session-memory";

/** A part of what is kept, by what it is to the student. What no part names is in `rest`, so that nothing is hidden. */
export type StoredPart = "traces" | "measures" | "institution-files" | "preferences" | "rest";

type Keys = { lasting: RegExp; memory: RegExp };

const nothing = /^$/;

/** Institutions and codes have their own ways out, which give back what hangs on them. */
const elsewhere: Keys = {
  lasting: /^(administrators|institutions|vault-care|unlock-failures)$/,
  memory: /^(vault-key|pending-tokens|copied)$/,
};

const parts: Record<Exclude<StoredPart, "rest">, Keys> = {
  traces: {
    lasting: /^(attempt-log|tries|accounts|activation|learnt-links|support|support-sent)$/,
    memory: /^(views$|(tab|repair|retry|private-result|fill|fill-answer|tries|tab-password|remarks)\.)/,
  },
  measures: { lasting: /^(clock-history|latencies|watches)$/, memory: /^(clock|reach)\./ },
  "institution-files": { lasting: /^provisions$/, memory: nothing },
  preferences: { lasting: /^(language|vault-settings)$/, memory: nothing },
};

export const storedParts: readonly StoredPart[] = ["traces", "measures", "institution-files", "preferences", "rest"];

const known = [elsewhere, ...Object.values(parts)];

function isIn(part: StoredPart, key: string, where: keyof Keys): boolean {
  return part === "rest" ? !known.some((keys) => keys[where].test(key)) : parts[part][where].test(key);
}

/** How many things each part holds at this moment. */
export async function countStored(): Promise<Record<StoredPart, number>> {
  const lasting = await lastingKeys();
  const memory = await memoryKeys();
  const count = (part: StoredPart) =>
    lasting.filter((key) => isIn(part, key, "lasting")).length +
    memory.filter((key) => isIn(part, key, "memory")).length;
  return Object.fromEntries(storedParts.map((part) => [part, count(part)])) as Record<StoredPart, number>;
}

/** Deletes a part for good. */
export async function deleteStored(part: StoredPart): Promise<void> {
  await forgetLasting((await lastingKeys()).filter((key) => isIn(part, key, "lasting")));
  for (const key of await memoryKeys()) if (isIn(part, key, "memory")) await forget(key);
}
