import { i18n } from "#i18n";
import type { Failure } from "@/lib/diagnosis/attempt";
import type { Fact } from "@/lib/diagnosis/finding";
import type { Notice } from "@/lib/sso/reading";

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

function wanted(step: string): string {
  if (step === "password") return i18n.t("fact.wantsPassword");
  return step === "code" ? i18n.t("fact.wantsCode") : i18n.t("fact.wantsOther");
}

/** One fact as a student reads it. */
export function factWords(fact: Fact): string {
  switch (fact.kind) {
    case "page-said":
      return said(fact.notice);
    case "came-back":
      return i18n.t("fact.cameBack", fact.times, [String(fact.times)]);
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
    case "page-wants":
      return wanted(fact.step);
    case "no-login-seen":
      return i18n.t("fact.noLogin");
  }
}
