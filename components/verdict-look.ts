import type { FindingKind } from "@/lib/diagnosis/finding";
import type { Urgency } from "@/lib/diagnosis/urgency";
import type { PictureName } from "./Picture";
import type { Tone } from "./VerdictCard";

const pictures: Record<FindingKind, PictureName> = {
  offline: "network",
  "captive-portal": "network",
  "network-filtered": "network",
  "name-unresolved": "network",
  "certificate-refused": "lock",
  "tls-failure": "server",
  unreachable: "server",
  maintenance: "server",
  "server-down": "server",
  "clock-wrong": "clock",
  "wrong-time-zone": "clock",
  "cookies-blocked": "door",
  "extension-interferes": "door",
  "redirect-loop": "loop",
  "headers-too-large": "door",
  "ticket-refused": "door",
  "dead-bookmark": "clock",
  "logged-in-as-other": "person",
  "too-many-sessions": "person",
  "conflicting-cookies": "door",
  "stale-session": "door",
  "stale-request": "clock",
  "pending-request": "loop",
  throttled: "clock",
  "account-locked": "lock",
  "account-disabled": "lock",
  "account-expired": "lock",
  "must-change-password": "key",
  "password-expired": "key",
  "nearly-locked": "lock",
  keyboard: "keyboard",
  "bad-credentials": "key",
  "code-replayed": "clock",
  "code-refused": "clock",
  "factor-lost": "phone",
  "not-enrolled": "phone",
  "push-waiting": "phone",
  "code-wanted": "key",
  "wrong-institution": "school",
  "service-unknown": "door",
  "service-refused": "door",
  "unknown-error": "server",
  "server-slow": "clock",
  "password-expiring": "clock",
  "institution-wanted": "school",
  "logged-in": "tick",
  "login-ready": "door",
  "nothing-seen": "door",
};

/** How a verdict looks. Colour never stands alone: the picture and the words say it too. */
export function verdictLook(kind: FindingKind, urgency: Urgency): { tone: Tone; picture: PictureName } {
  return { tone: urgency === "wanted" ? "soon" : urgency, picture: pictures[kind] };
}
