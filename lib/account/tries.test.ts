import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterRefusal, forgetOld, type Lockout, noTries, type Refusal, type TriesRecord, weighTries } from "./tries";

const now = Date.parse("2026-11-22T10:00:00Z");
const minute = 60_000;
const three: Lockout = { limit: 3, windowMinutes: null, isGuess: false };
const typed = (at: number): Refusal => ({ at, filled: false });
const filled = (at: number): Refusal => ({ at, filled: true });
const refused = (...refusals: Refusal[]): TriesRecord =>
  refusals.reduce((record, refusal) => afterRefusal(record, refusal, null), noTries);

describe("tries", () => {
  it("are nothing before the first refusal", () => {
    expect(weighTries(noTries, three, now)).toBeNull();
  });

  it("are counted against the limit", () => {
    expect(weighTries(refused(typed(now - minute), typed(now)), three, now)).toEqual({
      used: 2,
      limit: 3,
      isGuess: false,
      savedPasswordSuspected: false,
      waitUntil: null,
    });
  });

  it("believe the page before the catalogue: what it says is left is no guess", () => {
    const guess: Lockout = { limit: 5, windowMinutes: null, isGuess: true };
    const record = afterRefusal(refused(typed(now - minute)), typed(now), 1);
    expect(weighTries(record, guess, now)).toMatchObject({ used: 2, limit: 3, isGuess: false });
    expect(weighTries(refused(typed(now)), guess, now)).toMatchObject({ limit: 5, isGuess: true });
  });

  it("are forgotten after the institution's window, one by one", () => {
    const fiveMinutes: Lockout = { ...three, windowMinutes: 5 };
    const record = refused(typed(now - 6 * minute), typed(now - 4 * minute));
    expect(weighTries(record, fiveMinutes, now)?.used).toBe(1);
    expect(weighTries(record, fiveMinutes, now + 2 * minute)).toBeNull();
    expect(weighTries(record, three, now)?.used).toBe(2);
    expect(weighTries(record, three, now + 25 * 60 * minute)).toBeNull();
  });

  it("wait while the system takes none, and no longer", () => {
    const record = { ...noTries, waitUntil: now + minute };
    expect(weighTries(record, three, now)).toMatchObject({ used: 0, waitUntil: now + minute });
    expect(weighTries(record, three, now + minute)).toBeNull();
  });

  it.each([
    ["one refusal of a filled password is a student who may have changed it", [filled(now)], false],
    ["two in a row are a saved password", [filled(now - 1), filled(now)], true],
    ["typed since then", [filled(now - 2), filled(now - 1), typed(now)], false],
    ["not seen is not suspected", [filled(now - 1), { at: now, filled: null }], false],
  ])("%s", (_case, refusals, suspected) => {
    expect(weighTries(refused(...refusals), three, now)?.savedPasswordSuspected).toBe(suspected);
  });

  it("never grow beyond what is kept, and forgetting twice is forgetting once", () => {
    const refusal = fc.record({
      at: fc.integer({ min: now - 10 ** 9, max: now + 10 ** 6 }),
      filled: fc.constantFrom(true, false, null),
    });
    const lockout = fc.record({
      limit: fc.integer({ min: 1, max: 30 }),
      windowMinutes: fc.option(fc.integer({ min: 1, max: 10_000 })),
      isGuess: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(refusal, { maxLength: 60 }), lockout, (refusals, rule) => {
        const record = forgetOld(refused(...refusals), rule, now);
        expect(record.refusals.length).toBeLessThanOrEqual(20);
        expect(forgetOld(record, rule, now)).toEqual(record);
        const tries = weighTries(record, rule, now);
        expect(tries?.used ?? 0).toBe(record.refusals.length);
      }),
    );
  });
});

it("notes a form that is refused once, however often it is told", () => {
  const once = refused({ at: now, filled: null, form: "1.5.1.0" });
  expect(afterRefusal(once, { at: now + 1, filled: null, form: "1.5.1.0" }, 1)).toEqual(once);
  expect(afterRefusal(once, { at: now + 1, filled: null, form: "1.5.2.0" }, null).refusals).toHaveLength(2);
});
