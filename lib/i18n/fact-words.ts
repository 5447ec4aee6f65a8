import { i18n } from "#i18n";
import type { Failure } from "@/lib/diagnosis/attempt";
import type { Fact } from "@/lib/diagnosis/finding";
import type { CertificateFault, RequestEnd } from "@/lib/reachability/reach";
import type { Notice } from "@/lib/sso/reading";
import { roughDuration, shortTime } from "./time-words";

function placeOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  return pathname === "/" ? hostname : hostname + pathname;
}

function said({ kind, text }: Notice): string {
  if (text !== "") return i18n.t("fact.pageSaid", [text]);
  return kind === "stale-request" ? i18n.t("fact.pageSaidStale") : i18n.t("fact.pageSaidOther");
}

const gaveUp = {
  "redirect-loop": "fact.gaveUpLoop",
  "headers-too-large": "fact.gaveUpHeaders",
  tls: "fact.gaveUpTls",
  network: "fact.gaveUpNetwork",
} as const satisfies Record<Failure["kind"], string>;

const probed = {
  answered: "fact.probeAnswered",
  "server-error": "fact.probeServerError",
  foreign: "fact.probeForeign",
  refused: "fact.probeRefused",
  reset: "fact.probeReset",
  "timed-out": "fact.probeTimedOut",
  unresolved: "fact.probeUnresolved",
  certificate: "fact.probeCertificate",
  disconnected: "fact.probeDisconnected",
  failed: "fact.probeFailed",
} as const satisfies Record<RequestEnd, string>;

const certificate = {
  clock: "fact.certificateClock",
  expired: "fact.certificateExpired",
  "unknown-issuer": "fact.certificateUnknownIssuer",
  "other-name": "fact.certificateOtherName",
  unspecified: "fact.certificateUnspecified",
} as const satisfies Record<CertificateFault, string>;

function wanted(step: string): string {
  if (step === "password") return i18n.t("fact.wantsPassword");
  if (step === "error") return i18n.t("fact.pageSaidOther");
  return step === "code" ? i18n.t("fact.wantsCode") : i18n.t("fact.wantsOther");
}

function clockOff({ direction, byMs }: Extract<Fact, { kind: "clock-off" }>): string {
  if (direction === "right") return i18n.t("fact.clockRight");
  return i18n.t(direction === "behind" ? "fact.clockBehind" : "fact.clockAhead", [roughDuration(byMs)]);
}

/** One fact as a student reads it. */
export function factWords(fact: Fact): string {
  switch (fact.kind) {
    case "page-said":
      return said(fact.notice);
    case "came-back":
      return i18n.t("fact.cameBack", fact.times, [String(fact.times)]);
    case "choice-came-back":
      return i18n.t("fact.cameBackChoice", fact.times, [String(fact.times)]);
    case "oversized":
      return i18n.t("fact.oversized", [fact.host, String(Math.ceil(fact.bytes / 1_000))]);
    case "dated-ahead":
      return i18n.t("fact.datedAhead");
    case "twin":
      return i18n.t("fact.twin", [fact.twin.domain.replace(/^\./, "")]);
    case "sent-twice":
      return i18n.t("fact.sentTwice");
    case "leftover":
      return i18n.t("fact.leftover");
    case "landed-elsewhere":
      return i18n.t("fact.landedElsewhere", [placeOf(fact.wanted), placeOf(fact.reached)]);
    case "browser-gave-up":
      return i18n.t(gaveUp[fact.failure.kind], [fact.failure.host]);
    case "status":
      return i18n.t("fact.status", [fact.host, String(fact.status)]);
    case "kept-address":
      return i18n.t("fact.keptAddress");
    case "address-to-keep":
      return i18n.t("fact.addressToKeep", [placeOf(fact.address)]);
    case "arrived":
      return i18n.t("fact.arrived", [placeOf(fact.address)]);
    case "probed":
      return i18n.t(probed[fact.observation.end], [fact.observation.host]);
    case "certificate":
      return i18n.t(certificate[fact.fault], [fact.host]);
    case "slower":
      return i18n.t("fact.slower", [fact.host, String(Math.round(fact.times))]);
    case "page-answered":
      return i18n.t("fact.pageAnswered", [fact.host]);
    case "clock-off":
      return clockOff(fact);
    case "clock-disputed":
      return i18n.t("fact.clockDisputed");
    case "cookies-off":
      return i18n.t("fact.cookiesOff", [fact.host]);
    case "cookies-on":
      return i18n.t("fact.cookiesOn");
    case "worked-privately":
      return i18n.t("fact.workedPrivately");
    case "failed-privately":
      return i18n.t("fact.failedPrivately");
    case "already-repaired":
      return i18n.t("fact.alreadyRepaired");
    case "caps-lock":
      return i18n.t("fact.capsLock");
    case "unusual-layout":
      return i18n.t("fact.unusualLayout");
    case "tries-left": {
      const blanks = [String(fact.left), String(fact.limit)] as [string, string];
      return i18n.t(fact.isGuess ? "fact.triesLeftGuess" : "fact.triesLeft", fact.left, blanks);
    }
    case "saved-password":
      return i18n.t("fact.savedPassword");
    case "wait-until":
      return i18n.t(fact.isGuess ? "fact.waitUntilGuess" : "fact.waitUntil", [shortTime(fact.at)]);
    case "page-wants":
      return wanted(fact.step);
    case "no-login-seen":
      return i18n.t("fact.noLogin");
  }
}
