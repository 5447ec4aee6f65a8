import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NoticeKind, noticeKindSchema, type Reading, stepSchema } from "@/lib/sso/reading";
import { type Attempt, newAttempt } from "./attempt";
import { diagnose } from "./diagnose";
import type { Evidence } from "./evidence";
import { type FindingKind, findingKinds } from "./finding";

const reading = (more: Partial<Reading> = {}): Reading => ({
  system: "cas",
  step: "password",
  notices: [],
  fields: {},
  links: {},
  offers: [],
  ...more,
});
const attempt = (more: Partial<Attempt> = {}): Attempt => ({
  ...newAttempt("https://ent.test/cours", 0, "1"),
  reachedSso: true,
  ...more,
});
const said = (...kinds: NoticeKind[]) => reading({ notices: kinds.map((kind) => ({ kind, text: "…" })) });
const twin = { name: "lemonldap", domain: "auth.test", path: "/", hostOnly: true };
const none: Evidence = { attempt: null, reading: null, reach: null, twins: [], oversized: [], datedAhead: [] };
const verdictOf = (evidence: Partial<Evidence>) => diagnose({ ...none, ...evidence }).verdict;

describe("the verdict", () => {
  const cases: [string, Partial<Evidence>, FindingKind][] = [
    ["nothing known", {}, "nothing-seen"],
    ["a login page", { reading: reading() }, "login-ready"],
    ["a code wanted", { reading: reading({ step: "code" }) }, "code-wanted"],
    ["the page speaks of an expired session", { reading: said("stale-request") }, "stale-session"],
    [
      "the form came back without a word",
      { attempt: attempt({ silentReturns: 1 }), reading: reading() },
      "stale-session",
    ],
    ["two sessions in the jar", { reading: reading(), twins: [twin] }, "stale-session"],
    [
      "a page of an earlier login, kept as a bookmark",
      { attempt: attempt({ keptFrom: "execution" }), reading: said("stale-request") },
      "dead-bookmark",
    ],
    [
      "a kept page that the server sends back to itself",
      { attempt: attempt({ keptFrom: "execution", failure: { kind: "redirect-loop", code: "E", host: "sso.test" } }) },
      "dead-bookmark",
    ],
    [
      "a kept page that works all the same",
      { attempt: attempt({ keptFrom: "execution" }), reading: reading() },
      "login-ready",
    ],
    [
      "a form sent from a kept page",
      { attempt: attempt({ keptFrom: "execution", submits: 1 }), reading: said("stale-request") },
      "stale-session",
    ],
    ["a session that was dated ahead", { reading: reading(), datedAhead: [twin] }, "stale-session"],
    ["more cookies than servers take", { oversized: [{ host: "auth.test", bytes: 9_000 }] }, "headers-too-large"],
    [
      "two sessions, but the password was refused",
      { reading: said("bad-credentials"), twins: [twin] },
      "bad-credentials",
    ],
    ["two sessions, but the account is locked", { reading: said("account-locked"), twins: [twin] }, "account-locked"],
    [
      "a pending request from before",
      { attempt: attempt({ leftovers: ["lemonldappdata"] }), reading: reading() },
      "pending-request",
    ],
    [
      "landed where an older request wanted to go",
      { attempt: attempt({ leftovers: ["lemonldappdata"], arrivedAt: "https://ent.test/ancien" }) },
      "pending-request",
    ],
    [
      "arrived where it was wanted all the same",
      { attempt: attempt({ leftovers: ["lemonldappdata"], arrivedAt: "https://ent.test/cours/" }) },
      "logged-in",
    ],
    [
      "the browser gave up a loop",
      { attempt: attempt({ failure: { kind: "redirect-loop", code: "x", host: "ent.test" } }), twins: [twin] },
      "redirect-loop",
    ],
    [
      "the secure connection failed",
      { attempt: attempt({ failure: { kind: "tls", code: "x", host: "ent.test" } }) },
      "tls-failure",
    ],
    [
      "cookies too large to be read",
      { attempt: attempt({ lastAnswer: { host: "ent.test", status: 431, atService: true, withTicket: false } }) },
      "headers-too-large",
    ],
    [
      "a ticket that the service refused",
      { attempt: attempt({ lastAnswer: { host: "ent.test", status: 403, atService: true, withTicket: true } }) },
      "ticket-refused",
    ],
    [
      "a server error",
      { attempt: attempt({ lastAnswer: { host: "ent.test", status: 503, atService: true, withTicket: false } }) },
      "server-down",
    ],
    [
      "must change before expired",
      { reading: said("password-expired", "must-change-password") },
      "must-change-password",
    ],
    ["throttled before locked", { reading: said("account-locked", "throttled") }, "throttled"],
  ];
  test.each(cases)("%s", (_name, evidence, kind) => expect(verdictOf(evidence).kind).toBe(kind));

  test("a first return is likely, a second or the page's own word is certain", () => {
    expect(verdictOf({ attempt: attempt({ silentReturns: 1 }), reading: reading() }).certainty).toBe("likely");
    expect(verdictOf({ attempt: attempt({ silentReturns: 2 }), reading: reading() }).certainty).toBe("certain");
    expect(verdictOf({ reading: said("stale-request") }).certainty).toBe("certain");
  });

  test("is one finding with facts, in help-desk order, whatever the evidence", () => {
    const count = fc.nat(4);
    const anyAttempt = fc.record({
      silentReturns: count,
      staleAnswers: count,
      leftovers: fc.array(fc.constant("lemonldappdata"), { maxLength: 2 }),
      sentTwice: fc.array(fc.constant("lemonldap"), { maxLength: 1 }),
      arrivedAt: fc.option(fc.constantFrom("https://ent.test/cours", "https://ent.test/")),
      failure: fc.option(fc.constantFrom({ kind: "tls" as const, code: "x", host: "h" })),
      lastAnswer: fc.option(
        fc.record({
          host: fc.constant("h"),
          status: fc.constantFrom(200, 401, 403, 431, 503),
          atService: fc.boolean(),
          withTicket: fc.boolean(),
        }),
      ),
    });
    const anyReading = fc.record({
      step: fc.constantFrom(...stepSchema.options),
      notices: fc.array(fc.record({ kind: fc.constantFrom(...noticeKindSchema.options), text: fc.string() }), {
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(fc.option(anyAttempt), fc.option(anyReading), fc.boolean(), (made, page, twinned) => {
        const { verdict, others } = diagnose({
          ...none,
          attempt: made && attempt(made),
          reading: page && reading(page),
          twins: twinned ? [twin] : [],
          datedAhead: twinned ? [twin] : [],
          oversized: twinned ? [{ host: "auth.test", bytes: 9_000 }] : [],
        });
        const order = [verdict, ...others].map(({ kind }) => findingKinds.indexOf(kind));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        for (const finding of [verdict, ...others]) expect(finding.facts.length).toBeGreaterThan(0);
      }),
    );
  });
});
