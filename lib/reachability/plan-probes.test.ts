import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidates, deservesSecondTry, planProbes } from "./plan-probes";

const host = "cas.ecole.test";
const candidates: Candidates = {
  host,
  others: ["ent.ecole.test", "cours.ecole.test", "mail.ecole.test"],
  granted: [host, "ent.ecole.test", "mail.ecole.test"],
  lastSetAtMs: null,
  nowMs: 1_000_000,
};

describe("which hosts are asked", () => {
  test("the one in question, then granted ones of the institution's", () => {
    expect(planProbes(candidates).hosts).toEqual([host, "ent.ecole.test", "mail.ecole.test"]);
  });
  test("none where the host in question may not be asked", () => {
    expect(planProbes({ ...candidates, granted: ["ent.ecole.test"] }).hosts).toEqual([]);
  });
  test.each([
    [59_999, 0],
    [60_000, 3],
    [-5_000, 3],
  ])("%i ms after the last set: %i", (sinceMs, count) => {
    expect(planProbes({ ...candidates, lastSetAtMs: candidates.nowMs - sinceMs }).hosts).toHaveLength(count);
  });
  test("never one that is not granted, three at most, none twice", () => {
    const name = fc.constantFrom("a.test", "b.test", "c.test", "d.test", "e.test");
    fc.assert(
      fc.property(name, fc.array(name), fc.array(name), (asked, others, granted) => {
        const { hosts } = planProbes({ host: asked, others, granted, lastSetAtMs: null, nowMs: 0 });
        expect(hosts.length).toBeLessThanOrEqual(3);
        expect(new Set(hosts).size).toBe(hosts.length);
        for (const one of hosts) expect(granted).toContain(one);
      }),
    );
  });
});

test.each([
  ["timed-out", true],
  ["reset", true],
  ["answered", false],
  ["server-error", false],
  ["certificate", false],
  ["disconnected", false],
] as const)("%s is tried again: %s", (end, again) => expect(deservesSecondTry(end)).toBe(again));
