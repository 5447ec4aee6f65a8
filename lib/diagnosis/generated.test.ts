import * as fc from "fast-check";
import { expect, test } from "vitest";
import { reachStates } from "@/lib/reachability/reach";
import { noticeKindSchema, stepSchema } from "@/lib/sso/reading";
import { attempt, clock, observed, reach, reading, tries, twin } from "@/test/fakes/evidence";
import { diagnose } from "./diagnose";
import { type Evidence, noEvidence } from "./evidence";
import { type Fact, type Finding, findingKinds } from "./finding";

const count = fc.nat(4);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const likely = fc.constantFrom("certain" as const, "likely" as const);

const anyAttempt = fc
  .record({
    submits: count,
    silentReturns: count,
    staleAnswers: count,
    choiceReturns: count,
    leftovers: fc.array(fc.constant("lemonldappdata"), { maxLength: 2 }),
    sentTwice: fc.array(fc.constantFrom("lemonldap", "TGC"), { maxLength: 2 }),
    keptFrom: some(fc.constant("execution")),
    reachedSso: fc.boolean(),
    arrivedAt: some(fc.constantFrom("https://ent.test/cours", "https://ent.test/")),
    failure: some(
      fc.record({
        kind: fc.constantFrom("tls", "network", "redirect-loop", "headers-too-large"),
        code: fc.string(),
        host: fc.constantFrom("sso.test", "ent.test"),
      }),
    ),
    lastAnswer: some(
      fc.record({
        host: fc.constantFrom("sso.test", "ent.test"),
        status: fc.constantFrom(200, 302, 400, 401, 403, 423, 429, 431, 494, 500, 503),
        atService: fc.boolean(),
        withTicket: fc.boolean(),
      }),
    ),
  })
  .map(attempt);

const anyReading = fc
  .record({
    step: fc.constantFrom(...stepSchema.options),
    links: fc.constantFrom({}, { reset: "https://sso.test/reset" }),
    notices: fc.array(
      fc.record(
        { kind: fc.constantFrom(...noticeKindSchema.options), text: fc.string(), triesLeft: count },
        { requiredKeys: ["kind", "text"] },
      ),
      { maxLength: 4 },
    ),
  })
  .map(reading);

const anyObservation = fc.constantFrom("answered" as const, "timed-out" as const, "foreign" as const, "reset" as const);

const anyReach = fc
  .record({
    certainty: likely,
    observations: fc.array(anyObservation, { minLength: 1, maxLength: 4 }),
    state: fc.constantFrom(...reachStates),
    portal: some(fc.constant("http://wifi.test/")),
    certificateFault: some(fc.constantFrom("clock", "expired", "unknown-issuer", "other-name", "unspecified")),
    timesSlower: some(fc.double({ min: 1, max: 100, noNaN: true })),
  })
  .map(({ observations: [first = "reset", ...others], ...more }) =>
    reach(more.state, {
      ...more,
      observations: [observed({ end: first }), ...others.map((end) => observed({ end }))],
    }),
  );

const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    attempt: some(anyAttempt),
    reading: some(anyReading),
    twins: fc.array(fc.constant(twin), { maxLength: 2 }),
    datedAhead: fc.array(fc.constant(twin), { maxLength: 1 }),
    oversized: fc.array(fc.constant({ host: "sso.test", bytes: 9_000 }), { maxLength: 1 }),
    reach: some(anyReach),
    tries: some(
      fc
        .record({
          used: fc.nat(9),
          limit: fc.integer({ min: 1, max: 9 }),
          isGuess: fc.boolean(),
          savedPasswordSuspected: fc.boolean(),
          waitUntil: some(fc.constant(1_800_000_000_000)),
        })
        .map(tries),
    ),
    clock: some(
      fc
        .record({
          direction: fc.constantFrom("right", "behind", "ahead"),
          byMs: fc.nat(),
          isZone: fc.boolean(),
          refusesCodes: fc.boolean(),
          isDisputed: fc.boolean(),
        })
        .map(clock),
    ),
    cookiesOffAt: some(fc.constant("sso.test")),
    capsLock: fc.boolean(),
    unusualLayout: fc.boolean(),
    privately: some(fc.record({ worked: fc.boolean(), isRepaired: fc.boolean() })),
  })
  .map((known) => ({ ...noEvidence, ...known }));

/** What shows nothing by itself, however often it is seen. */
const neverProof: ReadonlySet<Fact["kind"]> = new Set<Fact["kind"]>([
  "twin",
  "sent-twice",
  "oversized",
  "dated-ahead",
  "leftover",
  "kept-address",
  "address-to-keep",
  "slower",
  "saved-password",
  "unusual-layout",
  "already-repaired",
  "no-login-seen",
]);

function isAllowedToBeCertain({ facts, against }: Finding, evidence: Evidence): boolean {
  if (against.length > 0 || facts.every(({ kind }) => neverProof.has(kind))) return false;
  if (facts.some(({ kind }) => kind === "probed")) return evidence.reach?.certainty === "certain";
  if (facts.length === 1 && facts[0].kind === "came-back") return facts[0].times > 1;
  return !facts.every((fact) => (fact.kind === "tries-left" || fact.kind === "wait-until") && fact.isGuess);
}

test("whatever the evidence: one verdict with facts, one first remedy, and no more certainty than it allows", () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const { verdict, others } = diagnose(evidence);
      const found = [verdict, ...others];
      const order = found.map(({ kind }) => findingKinds.indexOf(kind));
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      for (const finding of found) {
        expect(finding.facts.length).toBeGreaterThan(0);
        const remedies = finding.remedies.map(({ kind }) => kind);
        expect(remedies.length).toBeGreaterThan(0);
        expect(new Set(remedies).size).toBe(remedies.length);
        if (finding.certainty === "certain") expect(isAllowedToBeCertain(finding, evidence), finding.kind).toBe(true);
        expect(finding.settledBy === null).toBe(finding.certainty === "certain");
      }
    }),
    { numRuns: 2_000 },
  );
});
