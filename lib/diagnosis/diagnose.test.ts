import { describe, expect, test } from "vitest";
import { answered, attempt, failed, notice, observed, reach, reading, said, saidAt, twin } from "@/test/fakes/evidence";
import { diagnose } from "./diagnose";
import { type Evidence, noEvidence } from "./evidence";
import type { FindingKind, Remedy } from "./finding";

const verdictOf = (evidence: Partial<Evidence>) => diagnose({ ...noEvidence, ...evidence }).verdict;
const oldForm = attempt({ submits: 1, staleAnswers: 1 });
const leftovers = ["lemonldappdata"];

describe("the verdict", () => {
  const cases: [string, Partial<Evidence>, FindingKind][] = [
    ["an expired session that the page speaks of unasked", { reading: said("stale-request") }, "stale-session"],
    ["once a form was sent", { attempt: oldForm, reading: said("stale-request") }, "stale-request"],
    ["again", { attempt: { ...oldForm, staleAnswers: 2 }, reading: said("stale-request") }, "stale-session"],
    ["with two sessions", { attempt: oldForm, reading: said("stale-request"), twins: [twin] }, "stale-session"],
    ["two sessions in the jar", { reading: reading(), twins: [twin] }, "conflicting-cookies"],
    ["a session sent twice", { attempt: attempt({ sentTwice: ["TGC"] }), reading: reading() }, "conflicting-cookies"],
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
      "stale-request",
    ],
    ["a session that was dated ahead", { reading: reading(), datedAhead: [twin] }, "stale-session"],
    [
      "two sessions, but the password was refused",
      { reading: said("bad-credentials"), twins: [twin] },
      "bad-credentials",
    ],
    ["two sessions, but the account is locked", { reading: said("account-locked"), twins: [twin] }, "account-locked"],
    ["a pending request from before", { attempt: attempt({ leftovers }), reading: reading() }, "pending-request"],
    [
      "a pending request, but the account is locked",
      { attempt: attempt({ leftovers }), reading: said("account-locked") },
      "account-locked",
    ],
    [
      "a pending request, but the next try would lock",
      {
        attempt: attempt({ leftovers }),
        reading: reading({ notices: [notice("bad-credentials", { triesLeft: 1 })] }),
      },
      "nearly-locked",
    ],
    [
      "arrived where it was wanted all the same",
      { attempt: attempt({ leftovers, arrivedAt: "https://ent.test/cours/" }) },
      "logged-in",
    ],
    ["a loop, with two sessions", { attempt: failed("redirect-loop"), twins: [twin] }, "redirect-loop"],
    ["cookies too large to be read", { attempt: answered(431, { atService: true }) }, "headers-too-large"],
    [
      "must change before expired",
      { reading: said("password-expired", "must-change-password") },
      "must-change-password",
    ],
    ["throttled before locked", { reading: said("account-locked", "throttled") }, "throttled"],
    ["a failure that probes explain", { attempt: failed("network"), reach: reach("filtered") }, "network-filtered"],
    ["a failure that probes do not see", { attempt: failed("network"), reach: reach("reachable") }, "unreachable"],
    [
      "a certificate that the computer's clock refuses",
      { attempt: failed("tls"), reach: reach("certificate", { certificateFault: "clock" }) },
      "clock-wrong",
    ],
    ["an error that says no more", { reading: saidAt("error", "internal-error") }, "unknown-error"],
    ["logged in already, which the page says", { reading: saidAt("logged-in", "already-logged-in") }, "logged-in"],
    ["a layout that is unusual troubles nobody", { reading: reading(), unusualLayout: true }, "login-ready"],
    ["and explains a refused password", { reading: said("bad-credentials"), unusualLayout: true }, "bad-credentials"],
    [
      "the page's own count of tries goes before ours",
      {
        reading: reading({ notices: [notice("bad-credentials", { triesLeft: 4 })] }),
        tries: { used: 2, limit: 3, isGuess: true, savedPasswordSuspected: false, waitUntil: null },
      },
      "bad-credentials",
    ],
    [
      "and is believed",
      { reading: reading({ notices: [notice("bad-credentials", { triesLeft: 1 })] }) },
      "nearly-locked",
    ],
    ["a clock that is wrong and troubles nothing", { reading: reading(), clock: wrongClock() }, "login-ready"],
  ];
  test.each(cases)("%s", (_name, evidence, kind) => expect(verdictOf(evidence).kind).toBe(kind));
});

function wrongClock(): NonNullable<Evidence["clock"]> {
  return { direction: "behind", byMs: 3_600_000, isZone: true, refusesCodes: true, isDisputed: false };
}

describe("how sure it is", () => {
  const certainty = (evidence: Partial<Evidence>) => verdictOf(evidence).certainty;

  test("a first return is likely, a second or one with another sign is certain", () => {
    const once = attempt({ silentReturns: 1 });
    expect(certainty({ attempt: once, reading: reading() })).toBe("likely");
    expect(certainty({ attempt: attempt({ silentReturns: 2 }), reading: reading() })).toBe("certain");
    expect(certainty({ attempt: once, reading: reading(), twins: [twin] })).toBe("certain");
    expect(certainty({ reading: reading(), twins: [twin, twin] })).toBe("likely");
  });

  test("no surer than the probes were", () => {
    expect(certainty({ reach: reach("filtered", { certainty: "likely" }) })).toBe("likely");
    expect(certainty({ reach: reach("filtered") })).toBe("certain");
  });

  test.each<[string, Partial<Evidence>, string]>([
    ["probes that pass", { attempt: failed("tls"), reach: reach("reachable") }, "probed"],
    ["a page that came up", { attempt: answered(200), reach: reach("server-down") }, "page-answered"],
    ["probes that pass since", { attempt: answered(503), reach: reach("reachable") }, "probed"],
    ["cookies that are kept", { reading: saidAt("error", "cookies-blocked") }, "cookies-on"],
    [
      "a clock that is right",
      { reading: saidAt("error", "clock-wrong"), clock: { ...wrongClock(), direction: "right", byMs: 100 } },
      "clock-off",
    ],
    [
      "hosts that disagree",
      { reading: saidAt("error", "clock-wrong"), clock: { ...wrongClock(), isDisputed: true } },
      "clock-disputed",
    ],
    [
      "the same in private",
      { attempt: failed("redirect-loop"), privately: { worked: false, isRepaired: false } },
      "failed-privately",
    ],
  ])("%s speak against it, and something is named that would settle it", (_name, evidence, fact) => {
    const { certainty, against, settledBy } = verdictOf(evidence);
    expect(certainty).toBe("likely");
    expect(against.map(({ kind }) => kind)).toContain(fact);
    expect(settledBy).not.toBeNull();
  });
});

describe("the first remedy", () => {
  const reset = { reset: "https://sso.test/reset" };
  test.each<[string, Partial<Evidence>, Remedy["kind"]]>([
    ["of a portal is its page", { reach: reach("captive-portal", { portal: "http://wifi.test/" }) }, "open-portal"],
    ["of one that hides it is another try", { reach: reach("captive-portal") }, "try-again"],
    [
      "of a locked account is its reset page",
      { reading: { ...said("account-locked"), links: reset } },
      "reset-password",
    ],
    ["without one is the help desk", { reading: said("account-locked") }, "copy-details"],
    ["of a closed account too", { reading: said("account-disabled") }, "copy-details"],
    ["of a code is to type it", { reading: reading({ step: "code" }) }, "type-code"],
    ["of blocked cookies is the browser's page about them", { cookiesOffAt: "sso.test" }, "open-browser-page"],
    ["of a wrong clock is the page of the time", { reach: certificateOfClock() }, "check-clock"],
    ["of too many tries is to wait", { reading: said("throttled") }, "wait"],
    ["of everything that sessions do is the repair", { attempt: failed("redirect-loop") }, "repair-session"],
  ])("%s", (_name, evidence, kind) => expect(verdictOf(evidence).remedies[0].kind).toBe(kind));
});

function certificateOfClock() {
  return reach("certificate", { certificateFault: "clock", observations: [observed({ end: "certificate" })] });
}
