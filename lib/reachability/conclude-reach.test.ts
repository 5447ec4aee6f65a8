import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Circumstances, concludeReach } from "./conclude-reach";
import { type ReachState, type RequestEnd, reachStates } from "./reach";
import type { Seen } from "./seen";

const sso = "cas.ecole.test";
const ent = "ent.ecole.test";
const saw = (host: string, end: RequestEnd, more: Partial<Seen> = {}): Seen => ({
  host,
  end,
  status: end === "answered" ? 200 : end === "server-error" ? 503 : null,
  error: null,
  tookMs: 80,
  atMs: 0,
  source: "probe",
  portal: null,
  isMaintenance: false,
  ...more,
});
const about = (seen: Seen[], more: Partial<Circumstances> = {}): Circumstances => ({
  host: sso,
  seen,
  isOnline: true,
  portal: "unknown",
  clockOffMs: null,
  pageSays: null,
  usual: { visits: null, probes: null },
  ...more,
});
const portal = "https://portail.wifi.test/";
const refusedCertificate = (code: string) => ({ error: `net::ERR_CERT_${code}` });
const slowly = { tookMs: 1_600 };
const usual = { medianMs: 200, spreadMs: 30, days: 20 };

type Case = [string, Seen[], Partial<Circumstances>, ReachState, "certain" | "likely"];
const cases: Case[] = [
  ["all is well", [saw(sso, "answered")], {}, "reachable", "certain"],
  ["the device says it is offline", [saw(sso, "failed")], { isOnline: false }, "offline", "certain"],
  ["the browser says so", [saw(sso, "disconnected")], {}, "offline", "certain"],
  [
    "the device is wrong about it, and somebody refused",
    [saw(sso, "refused")],
    { isOnline: false },
    "server-down",
    "likely",
  ],
  ["the device is wrong about it", [saw(sso, "answered")], { isOnline: false }, "reachable", "certain"],
  ["Firefox knows of a portal", [saw(sso, "timed-out")], { portal: "locked" }, "captive-portal", "certain"],
  ["one that lets the login through", [saw(sso, "answered")], { portal: "locked" }, "reachable", "certain"],
  [
    "every host is answered by the portal",
    [saw(sso, "foreign", { portal }), saw(ent, "foreign")],
    {},
    "captive-portal",
    "certain",
  ],
  ["one host was asked", [saw(sso, "foreign", { portal })], {}, "captive-portal", "likely"],
  ["the network says it wants a login", [saw(sso, "foreign", { status: 511 })], {}, "captive-portal", "certain"],
  ["the login alone leads elsewhere", [saw(sso, "foreign"), saw(ent, "answered")], {}, "reachable", "likely"],
  [
    "every host shows one other's certificate",
    [
      saw(sso, "certificate", refusedCertificate("COMMON_NAME_INVALID")),
      saw(ent, "certificate", refusedCertificate("COMMON_NAME_INVALID")),
    ],
    {},
    "captive-portal",
    "likely",
  ],
  [
    "an expired certificate",
    [saw(sso, "certificate", refusedCertificate("DATE_INVALID")), saw(ent, "answered")],
    {},
    "certificate",
    "certain",
  ],
  [
    "the login alone is cut off",
    [saw(sso, "reset"), saw(sso, "reset"), saw(ent, "answered")],
    {},
    "filtered",
    "likely",
  ],
  ["the login alone is silent", [saw(sso, "timed-out"), saw(ent, "server-error")], {}, "filtered", "likely"],
  ["the login alone is refused", [saw(sso, "refused"), saw(ent, "answered")], {}, "filtered", "likely"],
  ["all are silent", [saw(sso, "timed-out"), saw(ent, "timed-out")], {}, "filtered", "likely"],
  ["all are refused", [saw(sso, "refused"), saw(ent, "refused")], {}, "server-down", "likely"],
  ["the login's name is unknown", [saw(sso, "unresolved"), saw(ent, "answered")], {}, "unresolved", "certain"],
  [
    "its name took longer to be unknown than a probe waits",
    [saw(sso, "unresolved"), saw(sso, "timed-out"), saw(ent, "answered")],
    {},
    "unresolved",
    "certain",
  ],
  [
    "it went silent after it answered",
    [saw(sso, "answered"), saw(sso, "timed-out"), saw(ent, "answered")],
    {},
    "filtered",
    "likely",
  ],
  ["no name is known", [saw(sso, "unresolved"), saw(ent, "unresolved")], {}, "unresolved", "likely"],
  ["an error of the server", [saw(sso, "server-error")], {}, "server-down", "certain"],
  ["a page that says it does not work", [saw(sso, "answered")], { pageSays: "unavailable" }, "server-down", "certain"],
  ["a page that says it is worked on", [saw(sso, "answered")], { pageSays: "maintenance" }, "maintenance", "certain"],
  ["work under way", [saw(sso, "answered", { isMaintenance: true })], {}, "maintenance", "certain"],
  ["slow for anybody", [saw(sso, "answered", { tookMs: 4_000 })], {}, "slow", "likely"],
  [
    "slow for this login",
    [saw(sso, "answered", slowly)],
    { usual: { visits: null, probes: usual } },
    "slow",
    "certain",
  ],
  [
    "a page was slow, and a probe has no past to be compared with",
    [saw(sso, "answered", { ...slowly, source: "visit" }), saw(sso, "answered", slowly)],
    { usual: { visits: usual, probes: null } },
    "slow",
    "likely",
  ],
  [
    "usual for its pages",
    [saw(sso, "answered", { ...slowly, source: "visit" })],
    { usual: { visits: null, probes: usual } },
    "reachable",
    "certain",
  ],
  ["it is back", [saw(sso, "timed-out"), saw(sso, "answered")], {}, "reachable", "certain"],
];

describe("what stands in between", () => {
  test.each(cases)("%s", (_what, seen, more, state, certainty) => {
    expect(concludeReach(about(seen, more))).toMatchObject({ state, certainty, host: sso });
  });

  test("nothing was seen", () => {
    expect(concludeReach(about([]))).toBeNull();
    expect(concludeReach(about([], { isOnline: false }))).toBeNull();
  });
  test("nothing but what Firefox found", () => {
    expect(concludeReach(about([], { portal: "locked" }))?.observations).toMatchObject([{ host: sso, end: "foreign" }]);
  });
  test("nothing was seen of the host in question", () => {
    expect(concludeReach(about([saw(ent, "answered")]))).toBeNull();
  });

  test("a certificate that is out of date by a clock that is a month off is the clock's", () => {
    const seen = [saw(sso, "certificate", refusedCertificate("DATE_INVALID"))];
    expect(concludeReach(about(seen, { clockOffMs: 30 * 86_400_000 }))?.certificateFault).toBe("clock");
    expect(concludeReach(about(seen, { clockOffMs: 90_000 }))?.certificateFault).toBe("expired");
    expect(concludeReach(about(seen))?.certificateFault).toBe("expired");
  });

  test("how much slower is told against the past", () => {
    const reach = concludeReach(about([saw(sso, "answered", slowly)], { usual: { visits: null, probes: usual } }));
    expect(reach?.timesSlower).toBe(8);
  });

  test("the page in between is told where it was seen", () => {
    expect(concludeReach(about([saw(sso, "foreign", { portal })]))?.portal).toBe(portal);
  });

  test("whatever was seen: something shows it, each detail with its own state only, and no blame without a failure", () => {
    const anySeen = fc.record({
      host: fc.constantFrom(sso, ent, "www.ecole.test"),
      end: fc.constantFrom<RequestEnd>(
        "answered",
        "server-error",
        "foreign",
        "refused",
        "reset",
        "timed-out",
        "unresolved",
        "certificate",
        "disconnected",
        "failed",
      ),
      error: fc.option(fc.constantFrom("net::ERR_CERT_DATE_INVALID", "net::ERR_FAILED", "?")),
      tookMs: fc.nat(6_000),
      isMaintenance: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(anySeen, { maxLength: 6 }),
        fc.boolean(),
        fc.constantFrom("locked", "clear", "unknown"),
        (made, isOnline, state) => {
          const seen = made.map(({ host, end, ...more }) => saw(host, end, more));
          const reach = concludeReach(about(seen, { isOnline, portal: state }));
          if (reach === null) return;
          expect(reachStates).toContain(reach.state);
          expect(reach.observations.length).toBeGreaterThan(0);
          expect(reach.certificateFault !== null).toBe(reach.state === "certificate");
          if (reach.timesSlower !== null) expect(reach.state).toBe("slow");
          const last = seen.findLast(({ host }) => host === sso);
          if (last?.end === "answered") expect(["reachable", "slow", "maintenance"]).toContain(reach.state);
        },
      ),
    );
  });
});
