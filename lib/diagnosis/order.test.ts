import { describe, expect, test } from "vitest";
import type { Reading, Step } from "@/lib/sso/reading";
import { evidenceOfKind } from "@/test/fakes/evidence-of-kind";
import type { Attempt } from "./attempt";
import { diagnose } from "./diagnose";
import { type Evidence, noEvidence } from "./evidence";
import { type FindingKind, findingKinds } from "./finding";

type Known = Partial<Evidence>;

/** Both values of one part, or the one that is known; undefined where they exclude each other. */
function either<T>(one: T, other: T, unknown: T): T | undefined {
  if (JSON.stringify(one) === JSON.stringify(other) || JSON.stringify(other) === JSON.stringify(unknown)) return one;
  return JSON.stringify(one) === JSON.stringify(unknown) ? other : undefined;
}

function bothReadings(one: Reading | null | undefined, other: Reading | null | undefined): Reading | null | undefined {
  if (!one || !other) return one ?? other ?? null;
  const plain: readonly Step[] = ["password"];
  const steps = [...new Set([one.step, other.step])];
  const step = steps.length === 1 ? one.step : steps.find((found) => !plain.includes(found));
  // A page stands at one step; notices can be read at any.
  if (steps.length === 2 && !steps.some((found) => plain.includes(found))) return undefined;
  return { ...one, step: step ?? one.step, notices: [...one.notices, ...other.notices] };
}

function bothAttempts(one: Attempt | null | undefined, other: Attempt | null | undefined): Attempt | null | undefined {
  if (!one || !other) return one ?? other ?? null;
  const merged: Record<string, unknown> = { ...one };
  for (const key of Object.keys(one) as (keyof Attempt)[]) {
    const unknown =
      { failure: null, lastAnswer: null, arrivedAt: null, keptFrom: null }[key as string] ?? emptyOf(one[key]);
    const value = either<unknown>(one[key], other[key], unknown);
    if (value === undefined) return undefined;
    merged[key] = value;
  }
  return merged as Attempt;
}

function emptyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  if (typeof value === "number") return 0;
  return typeof value === "boolean" ? false : null;
}

/** Evidence that shows both; null where one part would have to be two things at once. */
function both(one: Known, other: Known): Evidence | null {
  const reading = bothReadings(one.reading, other.reading);
  const attempt = bothAttempts(one.attempt, other.attempt);
  if (reading === undefined || attempt === undefined) return null;
  const merged: Record<string, unknown> = { ...noEvidence, reading, attempt };
  for (const key of Object.keys(noEvidence) as (keyof Evidence)[]) {
    if (key === "reading" || key === "attempt") continue;
    const value = either<unknown>(one[key] ?? noEvidence[key], other[key] ?? noEvidence[key], noEvidence[key]);
    if (value === undefined) return null;
    merged[key] = value;
  }
  return merged as Evidence;
}

/** What is left out where evidence of something else makes it say nothing, and why. */
const givesWay: Partial<Record<FindingKind, string>> = {
  "tls-failure": "probes say what the browser's failure was",
  unreachable: "probes say what the browser's failure was",
  "server-down": "maintenance is what it is down for; after a failure there is no answer",
  "cookies-blocked": "the student got in all the same",
  "extension-interferes": "the student got in all the same",
  "dead-bookmark": "the student got in all the same",
  "conflicting-cookies": "the page names another trouble",
  "stale-session": "the page names another trouble",
  "stale-request": "the page names another trouble",
  "nearly-locked": "the page asks for no password",
  keyboard: "the page asks for no password",
  "institution-wanted": "the choice came back",
  "logged-in": "the end of the list, where one stands",
  "login-ready": "the end of the list, where one stands",
  "nothing-seen": "the end of the list, where one stands",
};

const pairs = findingKinds.flatMap((earlier, index) =>
  findingKinds.slice(index + 1).map((later): [FindingKind, FindingKind] => [earlier, later]),
);

describe("the order of a help desk", () => {
  test.each(findingKinds)("%s is the verdict on its own evidence", (kind) => {
    expect(diagnose({ ...noEvidence, ...evidenceOfKind[kind] }).verdict.kind).toBe(kind);
  });

  test("of every two kinds that one evidence shows, the earlier is told first", () => {
    const shown = pairs.filter(([earlier, later]) => {
      const evidence = both(evidenceOfKind[earlier], evidenceOfKind[later]);
      if (!evidence) return false;
      const { verdict, others } = diagnose(evidence);
      const found = [verdict, ...others].map(({ kind }) => kind);
      expect(found).toEqual([...found].sort((a, b) => findingKinds.indexOf(a) - findingKinds.indexOf(b)));
      const hidden = [earlier, later].filter((kind) => !found.includes(kind));
      for (const kind of hidden) expect(Object.keys(givesWay), `${earlier} and ${later}`).toContain(kind);
      if (hidden.length > 0) return false;
      expect(found.indexOf(earlier), `${earlier} before ${later}`).toBeLessThan(found.indexOf(later));
      return true;
    });
    expect(shown.length).toBeGreaterThan(800);
  });
});
