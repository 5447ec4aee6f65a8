import { i18n } from "#i18n";
import type { IconName } from "../Icon";
import type { EnrolState } from "./enrol-state";

export type EnrolWords = { tone: "calm" | "soon" | "fine"; icon: IconName; title: string; text: string };

const offer = ["codes.enrol.title", "codes.enrol.text"] as const;

const words = {
  offered: offer,
  looking: offer,
  "bad-key": offer,
  "not-found": ["codes.enrol.notFound", "codes.enrol.notFoundText"],
  "not-a-code": ["codes.enrol.notACode", "codes.enrol.notACodeText"],
  unsupported: ["codes.enrol.unsupported", "codes.enrol.unsupportedText"],
  "not-seen": ["codes.enrol.notSeen", "codes.enrol.notSeenText"],
  duplicate: ["codes.enrol.duplicate", "codes.enrol.duplicateText"],
  added: ["codes.enrol.added", "codes.enrol.addedText"],
} as const satisfies Record<Exclude<EnrolState["phase"], "found">, readonly [string, string]>;

/** What the enrolment card says of where it stands. A code that was found speaks for itself. */
export function enrolWords(enrol: EnrolState): EnrolWords {
  if (enrol.phase === "found") {
    return { tone: "fine", icon: "qr", title: enrol.issuer || enrol.host, text: enrol.label };
  }
  const [title, text] = words[enrol.phase];
  const isKept = enrol.phase === "duplicate" || enrol.phase === "added";
  const isOffer = words[enrol.phase] === offer;
  return {
    tone: isKept ? "fine" : isOffer ? "calm" : "soon",
    icon: isKept ? "tick" : "qr",
    title: i18n.t(title),
    text: i18n.t(text, [enrol.phase === "duplicate" ? enrol.title : ""]),
  };
}
